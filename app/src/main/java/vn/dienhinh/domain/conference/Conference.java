package vn.dienhinh.domain.conference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.report.SummaryReport;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.Unit;

/**
 * One unit's conference with everything that belongs to it. Every change makes a new one; lists keep their order.
 *
 * @param id          stable id in the store and in files; never empty
 * @param unit        who holds it
 * @param signer      who signs the papers
 * @param rules       the superior's frame, a copy of its own
 * @param decisions   what the clerk chose where the rules are silent
 * @param meeting     form and scale
 * @param plan        the unit's own plan
 * @param programme   running order
 * @param assignments who does what
 * @param milestones  what is due until when
 * @param budget      money
 * @param recipients  the plan's distribution list, without the archive line
 * @param delegates   who attends
 * @param reportHead  number and date of the summary report
 * @param report      the summary report
 * @param presentations who speaks at the meeting, about what
 * @param dossier     the further papers, who is commended, and who is sent to the superior's congress
 */
public record Conference(String id, Unit unit, Signer signer, RuleProfile rules, List<Decision> decisions,
                         Meeting meeting, Plan plan, List<ProgrammeItem> programme, List<Assignment> assignments,
                         List<Milestone> milestones, Budget budget, List<Recipient> recipients,
                         List<Delegate> delegates, PaperHead reportHead, SummaryReport report,
                         List<Presentation> presentations, ConferenceDossier dossier) {

    private static final int WHOLE = 100;
    /** The words around a value that is not known go with it. */
    private static final Pattern WITH_ORDINAL = Pattern.compile("(?iu) *lần thứ \\{ordinal}");
    private static final Pattern WITH_PERIOD = Pattern.compile(" *\\(\\{period}\\)| *\\{period}");

    public Conference {
        id = VietnameseText.line(id);
        unit = unit == null ? Unit.blank() : unit;
        signer = signer == null ? Signer.blank() : signer;
        rules = rules == null ? RuleProfile.blank() : rules;
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        meeting = meeting == null ? Meeting.blank() : meeting;
        plan = plan == null ? Plan.blank() : plan;
        programme = programme == null ? List.of() : List.copyOf(programme);
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        budget = budget == null ? Budget.blank() : budget;
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        delegates = delegates == null ? List.of() : List.copyOf(delegates);
        reportHead = reportHead == null ? PaperHead.blank() : reportHead;
        report = report == null ? SummaryReport.blank() : report;
        presentations = presentations == null ? List.of() : List.copyOf(presentations);
        dossier = dossier == null ? ConferenceDossier.blank() : dossier;
    }

    /** An empty conference of that id. */
    public static Conference blank(String id) {
        return new Conference(id, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** The part of the rules that binds this unit; empty when the superior's paper does not speak of its kind. */
    public Optional<RuleScope> scope() {
        return rules.scopeFor(unit.kind());
    }

    /** The papers that the unit's plan stands on: the scope's own, else the profile's; the leading one first. */
    public List<LegalBasis> superiorPapers() {
        return scope().map(RuleScope::papers).filter(own -> !own.isEmpty()).orElse(rules.papers());
    }

    /** The dossier that this kind of unit hands in; one that asks for nothing where it hands in none. */
    public Dossier askedDossier() {
        return rules.dossier().binds(unit.kind()) ? rules.dossier() : Dossier.none();
    }

    /** The further deadlines that bind this kind of unit. */
    public List<RuleDeadline> deadlines() {
        return rules.deadlines().stream().filter(deadline -> deadline.binds(unit.kind())).toList();
    }

    /**
     * The chosen form of meeting; empty while none is chosen, or the chosen one is not among the allowed. Where the
     * paper leaves the form blank, the one that the clerk decided on.
     */
    public Optional<MeetingForm> form() {
        return scope().flatMap(scope -> scope.forms().isEmpty() ? decidedForm() : scope.form(meeting.formId()));
    }

    private Optional<MeetingForm> decidedForm() {
        return decision(Decision.FORM).filter(Decision::isMade)
                .map(decision -> new MeetingForm(Decision.FORM, decision.choice(), Source.none()));
    }

    /** The shares in force: as the paper states them, else as the unit decided for itself; else none. */
    public ShareRule shares() {
        ShareRule stated = scope().map(RuleScope::shares).orElse(ShareRule.none());
        if (stated.isStated()) {
            return stated;
        }
        return decision(Decision.SHARES)
                .flatMap(decision -> decision.number().filter(percent -> percent > 0 && percent < WHOLE)
                        .map(percent -> new ShareRule(ShareKind.ABOUT, percent, WHOLE - percent, null,
                                stated.guestLabel(), ownDecision(decision), stated.leaders())))
                .orElse(stated);
    }

    /** The delegates by share, leaders in the share that the rules put them in. */
    public Composition composition() {
        return Composition.of(delegates, shares().leaders());
    }

    /** Whether service staff count under the cap: as the paper says, else as the clerk decided; empty while open. */
    public Optional<Boolean> serviceUnderCap() {
        Optional<Boolean> ruled = sizeInForce().map(SizeRule::serviceUnderCap);
        return ruled.isPresent() ? ruled : decision(Decision.SERVICE).filter(Decision::isMade)
                .map(decision -> decision.choice().equals(Decision.COUNTED));
    }

    private static Source ownDecision(Decision decision) {
        String day = decision.decidedOn() == null ? "" : " ngày " + OfficialDate.shortForm(decision.decidedOn());
        return new Source("Quyết định của đơn vị" + day, "", decision.ground());
    }

    /** The size rule for this unit; empty where the rules are silent. */
    public Optional<SizeRule> sizeRule() {
        return scope().flatMap(scope -> scope.sizeFor(unit));
    }

    /**
     * Plenary or delegates: as the size rule says, else as the clerk decided in the gap; empty while undecided.
     */
    public Optional<Attendance> attendance() {
        Optional<Attendance> ruled = sizeRule().map(SizeRule::attendance);
        return ruled.isPresent() ? ruled : decision(Decision.ATTENDANCE).flatMap(Conference::attendanceIn);
    }

    /** A choice from a file may be any words; unknown ones decide nothing. */
    private static Optional<Attendance> attendanceIn(Decision decision) {
        return Arrays.stream(Attendance.values()).filter(a -> a.name().equals(decision.choice())).findFirst();
    }

    /**
     * Greatest number of delegates; empty where none is stated, as for a plenary meeting mostly. Where the clerk
     * decided on the attendance, the cap of the rule for delegates holds; where no cap is stated, the clerk's.
     */
    public Optional<Integer> cap() {
        Optional<Integer> stated = statedCap();
        return stated.isPresent() || isPlenary() ? stated : decision(Decision.CAP).flatMap(Decision::number);
    }

    /** The cap that the paper states for this unit; empty where it states none. */
    public Optional<Integer> statedCap() {
        return sizeInForce().map(SizeRule::cap);
    }

    /** The lower end of the range of delegates that the paper states for this unit; empty where it states none. */
    public Optional<Integer> capFrom() {
        return isPlenary() ? Optional.empty() : sizeInForce().map(SizeRule::capFrom);
    }

    private boolean isPlenary() {
        return attendance().filter(Attendance.PLENARY::equals).isPresent();
    }

    /** The rule for this unit, or in a gap that for delegates once the clerk decided so. */
    private Optional<SizeRule> sizeInForce() {
        Optional<SizeRule> ruled = sizeRule();
        if (ruled.isPresent()) {
            return ruled;
        }
        return attendance().filter(Attendance.DELEGATES::equals).isEmpty() ? Optional.empty() : sizeForDelegates();
    }

    private Optional<SizeRule> sizeForDelegates() {
        return scope().flatMap(scope -> scope.sizes().stream()
                .filter(size -> size.attendance() == Attendance.DELEGATES && size.cap() != null)
                .findFirst());
    }

    /** Where the cap stands; none where no cap is stated. */
    public Source capSource() {
        Optional<SizeRule> ruled = sizeRule();
        Source stated = (ruled.isPresent() ? ruled : sizeForDelegates()).map(SizeRule::source).orElse(Source.none());
        return statedCap().isPresent() ? stated
                : decision(Decision.CAP).filter(d -> d.number().isPresent()).map(Conference::ownDecision).orElse(stated);
    }

    /** The clerk's decision on a gap; empty while there is none. */
    public Optional<Decision> decision(String question) {
        return decisions.stream().filter(d -> d.question().equals(question)).findFirst();
    }

    /** Those of the list who are expected at the meeting: without who declined or stands on a waiting list. */
    public List<Delegate> attending() {
        return delegates.stream().filter(Delegate::attends).toList();
    }

    /**
     * The meeting's name: the clerk's own, else form, unit, ordinal and period composed; the form's name is left
     * out while no form is chosen.
     */
    public String title() {
        return meeting.title() != null ? meeting.title() : composedTitle();
    }

    /** The name composed from form, unit, ordinal and period; as the superior words it, where the rules fix that. */
    public String composedTitle() {
        return form().isPresent() && !rules.titleFormula().isEmpty() ? fixedTitle() : freeTitle();
    }

    private String fixedTitle() {
        String text = rules.titleFormula();
        text = meeting.ordinal().isEmpty() ? WITH_ORDINAL.matcher(text).replaceAll("") : text;
        text = meeting.period().isKnown() ? text : WITH_PERIOD.matcher(text).replaceAll("");
        return VietnameseText.line(text.replace("{unit}", unit.name().isEmpty() ? "" : unit.kindAndName())
                .replace("{ordinal}", meeting.ordinal()).replace("{period}", meeting.period().words()));
    }

    private String freeTitle() {
        StringBuilder text = new StringBuilder(form().map(MeetingForm::name).orElse("Hội nghị"));
        if (!unit.name().isEmpty()) {
            text.append(' ').append(unit.kindAndName());
        }
        if (!meeting.ordinal().isEmpty()) {
            text.append(" lần thứ ").append(meeting.ordinal());
        }
        if (meeting.period().isKnown()) {
            text.append(" (").append(meeting.period().words()).append(')');
        }
        return text.toString();
    }

    public Conference withId(String value) {
        return new Conference(value, unit, signer, rules, decisions, meeting, plan, programme, assignments,
                milestones, budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withUnit(Unit value) {
        return new Conference(id, value, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withSigner(Signer value) {
        return new Conference(id, unit, value, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withRules(RuleProfile value) {
        return new Conference(id, unit, signer, value, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withDecisions(List<Decision> value) {
        return new Conference(id, unit, signer, rules, value, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withMeeting(Meeting value) {
        return new Conference(id, unit, signer, rules, decisions, value, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withPlan(Plan value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, value, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withProgramme(List<ProgrammeItem> value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, value, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withAssignments(List<Assignment> value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, value, milestones,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withMilestones(List<Milestone> value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, value,
                budget, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withBudget(Budget value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                value, recipients, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withRecipients(List<Recipient> value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, value, delegates, reportHead, report, presentations, dossier);
    }

    public Conference withDelegates(List<Delegate> value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, value, reportHead, report, presentations, dossier);
    }

    public Conference withReportHead(PaperHead value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, value, report, presentations, dossier);
    }

    public Conference withReport(SummaryReport value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, value, presentations, dossier);
    }

    public Conference withPresentations(List<Presentation> value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, value, dossier);
    }

    public Conference withDossier(ConferenceDossier value) {
        return new Conference(id, unit, signer, rules, decisions, meeting, plan, programme, assignments, milestones,
                budget, recipients, delegates, reportHead, report, presentations, value);
    }
}
