package vn.dienhinh.application.reading.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * What a clerk decided on the finds of a reading: each is accepted as it was read, accepted with a change, or refused.
 * Every decision makes a new review.
 *
 * @param read      what was read
 * @param refused   ids of the finds that are not used
 * @param changed   values in place of the read ones, by id; kept while the find is refused
 * @param bound     kinds of unit in place of those read, by the scope's id
 * @param onlyScope id of the one scope that is used; empty while all are
 */
public record PlanReview(PlanReading read, Set<String> refused, Map<String, Object> changed,
                         Map<String, Set<UnitKind>> bound, String onlyScope) {

    private static final String ARCHIVE = "luu";
    /** Bodies of the superior that do their own part of its plan: not what the unit has to do. */
    private static final Pattern OTHERS = Pattern.compile("(?:giao )?(?:cac )?(?:phong|so|ban thi dua|ban to chuc|ban tuyen"
            + "|hoi dong thi dua|van phong|thuong truc|ubnd (?:huyen|tinh|thanh pho|quan)"
            + "|uy ban nhan dan (?:huyen|tinh|thanh pho|quan)|lien doan|tong cong ty|trung tam) .*");

    public PlanReview {
        refused = Set.copyOf(refused);
        changed = Map.copyOf(changed);
        bound = Map.copyOf(bound);
    }

    /**
     * Everything accepted as it was read, but papers that are merely mentioned, what other bodies have to do, and the
     * recipients: a superior's paper goes to the superior's circle, not to the unit's.
     */
    public static PlanReview of(PlanReading read) {
        Stream<Found<?>> mentioned = read.legalBases().stream().filter(found -> !isInUse(found.value())).map(found -> found);
        Stream<Found<?>> others = read.furtherDeadlines().stream()
                .filter(found -> OTHERS.matcher(VietnameseText.searchKey(found.value().what())).matches()).map(found -> found);
        return new PlanReview(read, Stream.of(mentioned, others, read.recipients().stream()).flatMap(finds -> finds)
                .map(Found::id).collect(Collectors.toSet()), Map.of(), Map.of(), "");
    }

    /** The same for that unit: a paper of its own goes to its own circle, but for the archive line. */
    public static PlanReview of(PlanReading read, Unit unit) {
        PlanReview review = of(read);
        if (!review.isOwnPaper(unit)) {
            return review;
        }
        Set<String> refused = new HashSet<>(review.refused);
        read.recipients().stream().filter(found -> !isArchive(found.value())).forEach(found -> refused.remove(found.id()));
        return new PlanReview(read, refused, Map.of(), Map.of(), "");
    }

    private static boolean isArchive(String recipient) {
        return VietnameseText.searchKey(recipient).replaceAll("[^a-z]+", " ").strip().startsWith(ARCHIVE + " ");
    }

    /** Papers of the opening, and laws wherever they are cited. */
    private static boolean isInUse(ReadBasis basis) {
        return basis.opening() || basis.name() != null;
    }

    /** True when a find is not used. */
    public boolean isRefused(String id) {
        return refused.contains(id);
    }

    /** True when a find is used with another value than the paper's. */
    public boolean isChanged(String id) {
        return !isRefused(id) && (changed.containsKey(id) || bound.containsKey(scopeOf(id)));
    }

    private static String scopeOf(String id) {
        return id.endsWith(".appliesTo") ? id.substring(0, id.lastIndexOf('.')) : "";
    }

    /** The find as it was read. */
    public PlanReview accepting(String id) {
        Map<String, Object> values = new HashMap<>(changed);
        values.remove(id);
        Map<String, Set<UnitKind>> kinds = new HashMap<>(bound);
        kinds.remove(scopeOf(id));
        return new PlanReview(read, without(id), values, kinds, onlyScope);
    }

    /** The find left out; a change made before is kept for later. */
    public PlanReview refusing(String id) {
        Set<String> all = new HashSet<>(refused);
        all.add(id);
        return new PlanReview(read, all, changed, bound, onlyScope);
    }

    /** The find used again, with the change made before where there is one. */
    public PlanReview takingBack(String id) {
        return new PlanReview(read, without(id), changed, bound, onlyScope);
    }

    /**
     * Another value for a find, which is then used.
     *
     * @param value of the same type as the read one
     */
    public PlanReview changing(Found<?> found, Object value) {
        Map<String, Object> values = new HashMap<>(changed);
        values.put(found.id(), found.value().getClass().cast(value));
        boolean same = value.equals(ReadingRevision.find(read, found.id()).value());
        if (same) {
            values.remove(found.id());
        }
        return new PlanReview(read, without(found.id()), values, bound, onlyScope);
    }

    /** Other kinds of unit for a scope than its words name. */
    public PlanReview binding(ReadScope scope, Set<UnitKind> kinds) {
        Map<String, Set<UnitKind>> all = new HashMap<>(bound);
        all.put(scope.id(), Set.copyOf(kinds));
        return new PlanReview(read, without(scope.id() + ".appliesTo"), changed, all, onlyScope);
    }

    /** That scope alone is used; all are where the id is empty. */
    public PlanReview keepingScope(String scopeId) {
        return new PlanReview(read, refused, changed, bound, scopeId);
    }

    private Set<String> without(String id) {
        Set<String> rest = new HashSet<>(refused);
        rest.remove(id);
        return rest;
    }

    /** The reading with the clerk's values in their places; all scopes, the refused finds included. */
    public PlanReading revised() {
        return new ReadingRevision(changed, bound).of(read);
    }

    /** True when the paper comes from the unit itself, as its plan of another time: it then is no superior's. */
    public boolean isOwnPaper(Unit unit) {
        Found<String> issuer = read.document().issuer();
        return issuer != null && !unit.name().isEmpty()
                && VietnameseText.searchKey(issuer.value()).endsWith(VietnameseText.searchKey(unit.kindAndName()));
    }

    /**
     * The proposal of what is used.
     *
     * @param unit the clerk's own unit, whose kind a scope that is used alone binds in any case
     */
    public ProfileProposal proposal(Unit unit) {
        PlanReading revised = revised();
        List<ReadScope> used = revised.scopes().stream().filter(scope -> onlyScope.isEmpty() || scope.id().equals(onlyScope))
                .map(scope -> onlyScope.isEmpty() ? scope : scope.withKind(unit.kind())).toList();
        return new ProfileProposal(revised.withScopes(used), found -> !isRefused(found.id()), found -> isChanged(found.id()),
                isOwnPaper(unit));
    }

    /** Those who get the unit's own plan too, without the mark that ends a line of the list. */
    public List<String> recipients() {
        return revised().recipients().stream().filter(found -> !isRefused(found.id()))
                .map(found -> ProfileProposal.tidy(found.value())).filter(name -> !name.isEmpty()).toList();
    }
}
