package vn.dienhinh.domain.rule;

import java.util.List;
import java.util.Optional;
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
 * @param dutyNotes       duties besides (publicity, hall, security), in words
 */
public record RuleProfile(String id, String name, List<LegalBasis> papers, List<RuleScope> scopes,
                          List<ProgrammeRule> programme, Dossier dossier, List<RuleDeadline> deadlines,
                          String titleFormula, ReportOutlineKind reportOutline, List<LegalBasis> legalBasesInUse,
                          List<String> dutyNotes) {

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
        dutyNotes = dutyNotes == null ? List.of() : List.copyOf(dutyNotes);
    }

    /** The first scope that binds a unit of that kind; empty when the paper does not speak of it. */
    public Optional<RuleScope> scopeFor(UnitKind kind) {
        return scopes.stream().filter(scope -> scope.binds(kind)).findFirst();
    }

    /** The leading paper; empty when none is known. */
    public Optional<LegalBasis> leadingPaper() {
        return papers.stream().findFirst();
    }

    public RuleProfile withName(String value) {
        return new RuleProfile(id, value, papers, scopes, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes);
    }

    /** The profile with other papers; rules cited from the leading one are then cited from the new leading one. */
    public RuleProfile withPapers(List<LegalBasis> value) {
        return LeadingPaperSources.between(papers, value).moved(new RuleProfile(id, name, value, scopes, programme,
                dossier, deadlines, titleFormula, reportOutline, legalBasesInUse, dutyNotes));
    }

    public RuleProfile withScopes(List<RuleScope> value) {
        return new RuleProfile(id, name, papers, value, programme, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes);
    }

    /** The profile with one scope put in place of the one of the same id. */
    public RuleProfile withScope(RuleScope value) {
        return withScopes(scopes.stream().map(scope -> scope.id().equals(value.id()) ? value : scope).toList());
    }

    public RuleProfile withProgramme(List<ProgrammeRule> value) {
        return new RuleProfile(id, name, papers, scopes, value, dossier, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes);
    }

    public RuleProfile withDossier(Dossier value) {
        return new RuleProfile(id, name, papers, scopes, programme, value, deadlines, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes);
    }

    public RuleProfile withDeadlines(List<RuleDeadline> value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, value, titleFormula, reportOutline,
                legalBasesInUse, dutyNotes);
    }

    public RuleProfile withReportOutline(ReportOutlineKind value) {
        return new RuleProfile(id, name, papers, scopes, programme, dossier, deadlines, titleFormula, value,
                legalBasesInUse, dutyNotes);
    }
}
