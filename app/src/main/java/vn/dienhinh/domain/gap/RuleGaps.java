package vn.dienhinh.domain.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.unit.UnitKind;

/** Finds what the rules leave open for a unit: the matter is theirs to rule, and they are silent or put it off. */
public final class RuleGaps {

    private static final Pattern PUT_OFF = Pattern.compile("(thong bao|huong dan|quy dinh|quyet dinh|phan bo)\\b.*\\bsau\\b");
    private static final int LONGEST_KEY = 80;

    private final Conference conference;
    private final List<Gap> gaps = new ArrayList<>();

    private RuleGaps(Conference conference) {
        this.conference = conference;
    }

    /**
     * The questions for this conference, decided ones too, in the order of the work. None while no rules bind the
     * unit: then rules are missing, not silent.
     */
    public static List<Gap> of(Conference conference) {
        RuleGaps found = new RuleGaps(conference);
        conference.scope().ifPresent(found::ofScope);
        if (conference.scope().isPresent()) {
            found.ofPapersAndDays();
        }
        return List.copyOf(found.gaps);
    }

    /** The conference with the answer to a question changed; other decisions keep their place. */
    public static Conference answered(Conference conference, String question, UnaryOperator<Decision> change) {
        List<Decision> decisions = new ArrayList<>(conference.decisions());
        Decision changed = change.apply(conference.decision(question).orElse(Decision.open(question)));
        for (int index = 0; index < decisions.size(); index++) {
            if (decisions.get(index).question().equals(question)) {
                decisions.set(index, changed);
                return conference.withDecisions(decisions);
            }
        }
        decisions.add(changed);
        return conference.withDecisions(decisions);
    }

    private void ofScope(RuleScope scope) {
        if (scope.forms().isEmpty()) {
            add(GapKind.FORM, form("meeting.formId"), List.of(), OfficialForms.NAMES, OwnAnswer.TEXT,
                    leadingPaper());
        }
        attendance(scope);
        if (conference.attendance().filter(Attendance.DELEGATES::equals).isPresent()) {
            forDelegates(scope);
        }
        boolean dateOpen = conference.meeting().date() == null || conference.decision(Decision.HELD_BY).isPresent();
        if (isPutOff(scope.heldBy()) && dateOpen) {
            add(GapKind.HELD_BY, form("decisions.heldBy"), List.of(words(scope.heldBy())), List.of(Decision.WAIT),
                    OwnAnswer.TEXT, orLeading(scope.heldBySource()));
        }
    }

    private void attendance(RuleScope scope) {
        Integer workforce = conference.unit().workforce();
        boolean silent = scope.sizes().isEmpty() || scope.isSilentAbout(conference.unit());
        if (conference.sizeRule().isEmpty() && silent) {
            add(GapKind.ATTENDANCE, form("meeting.attendance"), workforce == null ? List.of() : List.of(workforce),
                    List.of(Attendance.PLENARY.name(), Attendance.DELEGATES.name()), OwnAnswer.NONE,
                    orLeading(scope.sizes().stream().map(size -> size.source()).findFirst().orElse(Source.none())));
        }
    }

    private void forDelegates(RuleScope scope) {
        if (conference.statedCap().isEmpty()) {
            add(GapKind.CAP, form("meeting.plannedDelegates"), List.of(), List.of(Decision.NONE), OwnAnswer.NUMBER,
                    leadingPaper());
        }
        if (!scope.shares().isStated()) {
            add(GapKind.SHARES, form("decisions.shares"), List.of(), List.of(Decision.NONE), OwnAnswer.NUMBER,
                    orLeading(scope.shares().source()));
        }
        int service = (int) conference.delegates().stream().filter(delegate -> delegate.category() != null
                && delegate.category().group() == DelegateGroup.SERVICE).count();
        boolean asked = conference.decision(Decision.SERVICE).isPresent() || conference.serviceUnderCap().isEmpty();
        if (service > 0 && conference.cap().isPresent() && asked) {
            add(GapKind.SERVICE, form("decisions.service"), List.of(service, conference.cap().get()),
                    List.of(Decision.NOT_COUNTED, Decision.COUNTED), OwnAnswer.NONE, orLeading(conference.capSource()));
        }
    }

    private void ofPapersAndDays() {
        UnitKind kind = conference.unit().kind();
        Dossier dossier = conference.askedDossier();
        if (dossier.isAskedFor() && isPutOff(dossier.deadline())) {
            add(GapKind.DOSSIER, days("decisions.dossier"), List.of(dossier.addressee()), List.of(Decision.WAIT),
                    OwnAnswer.TEXT, orLeading(dossier.source()));
        }
        for (RuleDeadline deadline : conference.rules().deadlines()) {
            if (deadline.binds(kind) && isPutOff(deadline.limit()) && !deadline.what().isEmpty()) {
                String key = VietnameseText.searchKey(deadline.what());
                add(Decision.DEADLINE_PREFIX + key.substring(0, Math.min(LONGEST_KEY, key.length())), GapKind.DEADLINE,
                        days("decisions.deadline"), List.of(deadline.what(), deadline.addressee()),
                        List.of(Decision.WAIT), OwnAnswer.TEXT, orLeading(deadline.source()));
            }
        }
    }

    /** Nothing is stated, only words are, or the words say that it will be announced. */
    private static boolean isPutOff(TimeLimit limit) {
        if (PUT_OFF.matcher(VietnameseText.searchKey(limit.note())).find()) {
            return true;
        }
        return limit.isUnknown() || limit.precision() == TimePrecision.TEXT && limit.date() == null
                && limit.relation() != TimeRelation.BEFORE_EVENT;
    }

    private static String words(TimeLimit limit) {
        boolean both = limit.date() != null && !limit.note().isEmpty();
        return both ? limit.words() + " (" + limit.note() + ")" : limit.words();
    }

    private void add(GapKind kind, Place place, List<Object> arguments, List<String> options, OwnAnswer own,
                     Source source) {
        add(kind.code(), kind, place, arguments, options, own, source);
    }

    private void add(String question, GapKind kind, Place place, List<Object> arguments, List<String> options,
                     OwnAnswer own, Source source) {
        gaps.add(new Gap(question, kind, place, arguments, options, own, source,
                conference.decision(question).orElse(Decision.open(question))));
    }

    private Source orLeading(Source source) {
        return source.isNone() && source.section().isEmpty() ? leadingPaper() : source;
    }

    private Source leadingPaper() {
        return conference.superiorPapers().stream().findFirst().filter(paper -> !paper.isBlank())
                .map(paper -> new Source(paper.citation(), "", "")).orElse(Source.none());
    }

    private static Place form(String path) {
        return Place.field(Step.FORM, path);
    }

    private static Place days(String path) {
        return Place.field(Step.ASSIGNMENTS, path);
    }
}
