package vn.dienhinh.cli;

import java.util.List;
import vn.dienhinh.domain.reading.TextPlace;

/**
 * What was read out of a superior's plan, as {@code read-plan --json} prints it; described by
 * {@code plan-reading-1.schema.json}. What was not found is null or an empty list. Each value's id and place stand in
 * {@code found} beside it, under the value's own name.
 *
 * @param formatVersion   version of this form
 * @param file            the file as it was named
 * @param document        what the paper says of itself
 * @param legalBases      papers that it cites
 * @param scopes          rules by kind of unit
 * @param programme       programme items
 * @param dossier         papers that go upward; null when none were found
 * @param deadlines       time limits
 * @param recipients      distribution list
 * @param recipientsFound where each recipient stands, in the same order
 * @param signer          who signed
 * @param notFound        names of what was looked for and not found
 * @param alternatives    values that the paper gives several good readings of; the value itself is null
 * @param unplaced        what could be a rule and found no role
 * @param requests        what else the superior asks
 * @param warnings        what somebody should know of the reading, as sentences
 */
public record ReadPlanFile(int formatVersion, String file, Document document, List<Basis> legalBases, List<Scope> scopes,
                           List<Item> programme, Dossier dossier, List<Due> deadlines, List<String> recipients,
                           List<Place> recipientsFound, Signer signer, List<String> notFound,
                           List<Alternative> alternatives, List<Loose> unplaced, List<Asked> requests, List<String> warnings) {

    /** Version of this form. */
    public static final int FORMAT_VERSION = 1;

    /**
     * Where a value was found.
     *
     * @param id        stable id of the find
     * @param page      page from 1; null where the file has no pages
     * @param paragraph paragraph or line of the text from 1
     * @param from      first character in the text taken out of the file, from 0
     * @param to        end, excluded
     * @param quote     the characters from there to there
     */
    public record Place(String id, Integer page, int paragraph, int from, int to, String quote) {

        static Place of(String id, TextPlace place) {
            return new Place(id, place.page(), place.paragraph(), place.from(), place.to(), place.quote());
        }
    }

    /** What the paper says of itself. */
    public record Document(String type, String number, String date, String issuer, String title, DocumentFound found) {
    }

    /** Places of a document's values. */
    public record DocumentFound(Place type, Place number, Place date, Place issuer, Place title) {
    }

    /** A paper that is cited; {@code date} is a day, or the year of a law that is cited by its year alone. */
    public record Basis(String type, String number, String date, String issuer, String name, String subject, boolean opening,
                        Place found) {
    }

    /** A time limit: one of date, quarter, month, year and text says when. */
    public record Limit(String relation, String date, String quarter, String month, String year, String text, String note) {
    }

    /** Rules for certain kinds of unit. */
    public record Scope(String id, String appliesTo, List<String> kinds, List<String> forms, String duration, Limit heldBy,
                        Integer cap, Integer capFrom, Integer plenaryBelow, Integer exemplarPercent, Integer guestPercent,
                        String ratioKind, List<Quota> subQuotas, List<Alternative> alternatives, List<Size> sizes, ScopeFound found) {
    }

    /** How many of a group shall be among those who come; one of percent and count says it. */
    public record Quota(String group, String relation, Integer percent, Integer count, Place found) {
    }

    /** One reading of a value in doubt; {@code field} is the value's id, {@code value} the reading in words. */
    public record Alternative(String field, String value, Place found) {
    }

    /** What found no role: a date, number, percentage, body or list; {@code text} is the sentence it stands in. */
    public record Loose(String id, String text, String kind, Place place) {
    }

    /** What else the superior asks. */
    public record Asked(String kind, String text, Place found) {
    }

    /** Places of a scope's values. */
    public record ScopeFound(Place appliesTo, List<Place> forms, Place duration, Place heldBy, Place cap, Place plenaryBelow,
                             Place ratio) {
    }

    /** One statement on numbers with those whom it names. */
    public record Size(String appliesTo, Integer workforceFrom, Integer workforceBelow, boolean plenary, Integer capFrom,
                       Integer cap, Place found) {
    }

    /** A programme item. */
    public record Item(String text, boolean optional, String condition, Place found) {
    }

    /** Papers that go upward; {@code deadline} is a day, month or quarter in ISO form. */
    public record Dossier(List<String> items, String to, String deadline, String deadlineRelation, List<Alternative> alternatives,
                          DossierFound found) {
    }

    /** Places of a dossier's values. */
    public record DossierFound(List<Place> items, Place to, Place deadline) {
    }

    /** A time limit and what is due; {@code date} is a day, month or quarter in ISO form. */
    public record Due(String date, String relation, String what, String kind, String to, Place found) {
    }

    /** Who signed. */
    public record Signer(String authority, String position, String name, SignerFound found) {
    }

    /** Places of a signer's values. */
    public record SignerFound(Place authority, Place position, Place name) {
    }
}
