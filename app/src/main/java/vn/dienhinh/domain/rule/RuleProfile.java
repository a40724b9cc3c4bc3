package vn.dienhinh.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * A superior's frame as data. No number of a rule stands in code: all come from here.
 *
 * @param id              stable id: "dai-son-2025"
 * @param name            words by which a clerk chooses it
 * @param papers          the superior's papers, the leading one first; empty when not known
 * @param scopes          parts by kind of unit; at least one for a usable profile
 * @param programme       items that the rules name, in order
 * @param dossier         papers that go upward afterwards
 * @param deadlines       further deadlines
 * @param titleFormula    how the meeting's name is to be formed, with {unit}, {ordinal}, {period}; empty when free
 * @param reportOutline   outline of the summary report
 * @param legalBasesInUse laws and decrees that papers of the cycle cite
 * @param dutyNotes       duties in words as older files have them; always empty, since they become notes
 * @param notes           duties and other things said in words, each with its place
 * @param furtherDossiers papers that go to other addressees, or until other days, than the dossier
 * @param quota           how many go to the superior's own congress
 * @param titleSource     where the formula of the name stands
 * @param reportSource    where the outline of the report stands
 */
public record RuleProfile(String id, String name, List<LegalBasis> papers, List<RuleScope> scopes,
                          List<ProgrammeRule> programme, Dossier dossier, List<RuleDeadline> deadlines,
                          String titleFormula, ReportOutlineKind reportOutline, List<LegalBasis> legalBasesInUse,
                          List<String> dutyNotes, List<RuleNote> notes, List<Dossier> furtherDossiers,
                          CongressQuota quota, Source titleSource, Source reportSource) {

    public RuleProfile {
        id = VietnameseText.line(id);
        name = VietnameseText.line(name);
        papers = papers == null ? List.of() : List.copyOf(papers);
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
        programme = programme == null ? List.of() : List.copyOf(programme);
        dossier = dossier == null ? Dossier.none() : dossier;
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
        titleFormula = VietnameseText.line(titleFormula);
        reportOutline = reportOutline == null ? ReportOutlineKind.TWO_PARTS : reportOutline;
        legalBasesInUse = legalBasesInUse == null ? List.of() : List.copyOf(legalBasesInUse);
        notes = withOlder(notes, dutyNotes);
        dutyNotes = List.of();
        furtherDossiers = furtherDossiers == null ? List.of() : List.copyOf(furtherDossiers);
        quota = quota == null ? CongressQuota.none() : quota;
        titleSource = titleSource == null ? Source.none() : titleSource;
        reportSource = reportSource == null ? Source.none() : reportSource;
    }

    /** A profile as older files have it. */
    public RuleProfile(String id, String name, List<LegalBasis> papers, List<RuleScope> scopes,
                       List<ProgrammeRule> programme, Dossier dossier, List<RuleDeadline> deadlines,
                       String titleFormula, ReportOutlineKind reportOutline, List<LegalBasis> legalBasesInUse,
                       List<String> dutyNotes) {
        this(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline, legalBasesInUse,
                dutyNotes, null, null, null, null, null);
    }

    private static List<RuleNote> withOlder(List<RuleNote> notes, List<String> dutyNotes) {
        Stream<RuleNote> stated = notes == null ? Stream.of() : notes.stream();
        Stream<RuleNote> older = dutyNotes == null ? Stream.of()
                : dutyNotes.stream().map(text -> new RuleNote(NoteKind.OTHER, text, Source.none()));
        return Stream.concat(stated, older).toList();
    }

    /** Nothing said at all. */
    public static RuleProfile blank() {
        return new RuleProfile("", "", null, null, null, null, null, "", null, null, null);
    }

    /** All that goes upward from a unit of that kind, the main dossier first; empty when nothing is asked for. */
    public List<Dossier> dossiersOf(UnitKind kind) {
        return Stream.concat(Stream.of(dossier), furtherDossiers.stream())
                .filter(asked -> asked.isAskedFor() && asked.binds(kind)).toList();
    }

    /** The notes of those kinds that speak of such a unit, in order. */
    public List<RuleNote> notesOf(Set<NoteKind> kinds, UnitKind unit) {
        return notes.stream().filter(note -> kinds.contains(note.kind()) && note.binds(unit)).toList();
    }

    /** The first scope that binds a unit of that kind; empty when the paper does not speak of it. */
    public Optional<RuleScope> scopeFor(UnitKind kind) {
        return scopes.stream().filter(scope -> scope.binds(kind)).findFirst();
    }

    /** The leading paper; empty when none is known. */
    public Optional<LegalBasis> leadingPaper() {
        return papers.stream().findFirst();
    }

    public RuleProfile withId(String value) {
        return new RuleProfile(value, name, papers, scopes, programme, dossier, deadlines, titleFormula,
                reportOutline, legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withName(String value) {
        return new RuleProfile(id, value, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    /** The profile with other papers; rules cited from the leading one are then cited from the new leading one. */
    public RuleProfile withPapers(List<LegalBasis> value) {
        RuleProfile changed = new RuleProfile(id, name, value, scopes, programme, dossier, deadlines, titleFormula,
                reportOutline, legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
        return LeadingPaperSources.between(papers, value).moved(changed);
    }

    public RuleProfile withScopes(List<RuleScope> value) {
        return new RuleProfile(id, name, papers, value, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    /** The profile with one scope put in place of the one of the same id. */
    public RuleProfile withScope(RuleScope value) {
        return withScopes(scopes.stream().map(scope -> scope.id().equals(value.id()) ? value : scope).toList());
    }

    public RuleProfile withProgramme(List<ProgrammeRule> value) {
        return new RuleProfile(id, name, papers, scopes, value, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withDossier(Dossier value) {
        return new RuleProfile(id, name, papers, scopes, programme, value, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withDeadlines(List<RuleDeadline> value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, value, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withTitleFormula(String value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, value, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withReportOutline(ReportOutlineKind value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, value,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withLegalBasesInUse(List<LegalBasis> value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                value, dutyNotes, notes, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withNotes(List<RuleNote> value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, value, furtherDossiers, quota, titleSource, reportSource);
    }

    public RuleProfile withFurtherDossiers(List<Dossier> value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, value, quota, titleSource, reportSource);
    }

    public RuleProfile withQuota(CongressQuota value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, value, titleSource, reportSource);
    }

    public RuleProfile withTitleSource(Source value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, value, reportSource);
    }

    public RuleProfile withReportSource(Source value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes, notes, furtherDossiers, quota, titleSource, value);
    }
}
