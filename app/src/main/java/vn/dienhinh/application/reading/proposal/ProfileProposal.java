package vn.dienhinh.application.reading.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDeadline;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Makes a proposed profile of what was accepted of a reading. Each value cites the paper and its words. Units of
 * kinds that the program does not know are bound by a scope for all kinds.
 */
public final class ProfileProposal {

    private static final String CHANGED = "bản đơn vị đã sửa (văn bản ghi “%s”)";
    /** What a unit is told to do, without whom and on what ground. */
    private static final Pattern DUTY = Pattern.compile("(?iu)(?<!\\p{L})(?:xây dựng|lập|gửi|nộp|báo cáo|trình|tổ chức|hoàn thành"
            + "|hoàn thiện|tổng hợp|ban hành|đăng ký|bình xét|lựa chọn|triển khai)(?!\\p{L})");
    private static final Pattern ANY_UNIT = Pattern.compile("(?:cac |moi |nhung )?don vi(?: co so)?");

    private final PlanReading reading;
    private final Predicate<Found<?>> accepted;
    private final Predicate<Found<?>> changed;
    private final boolean own;
    private final LegalBasis paper;

    /**
     * @param reading  what was read
     * @param accepted which finds somebody has accepted; the others are left out
     */
    public ProfileProposal(PlanReading reading, Predicate<Found<?>> accepted) {
        this(reading, accepted, found -> false, false);
    }

    /**
     * @param reading  what was read, with the clerk's values in their places
     * @param accepted which finds somebody has accepted; the others are left out
     * @param changed  which values are the clerk's own: their sources say so
     * @param own      true for a paper of the unit itself: the superior's are those that it stands on
     */
    public ProfileProposal(PlanReading reading, Predicate<Found<?>> accepted, Predicate<Found<?>> changed, boolean own) {
        this.reading = reading;
        this.accepted = accepted;
        this.changed = changed;
        this.own = own;
        this.paper = paper(reading.document());
    }

    /**
     * The profile.
     *
     * @param id   its stable id
     * @param name words by which a clerk chooses it; empty for the paper's citation
     */
    public RuleProfile profile(String id, String name) {
        List<RuleScope> scopes = new ArrayList<>();
        reading.scopes().forEach(scope -> scopes.addAll(scopes(scope)));
        // A part for some kinds comes before one for all, which would bind these too.
        scopes.sort(Comparator.comparing(scope -> scope.appliesTo().isEmpty()));
        List<ProgrammeRule> programme = accepted(reading.programme()).stream().map(item -> new ProgrammeRule(tidy(item.value().text()),
                item.value().optional(), item.value().condition(), source(item))).toList();
        List<LegalBasis> leading = leading();
        List<LegalBasis> bases = accepted(reading.legalBases()).stream().map(found -> basis(found.value()))
                .filter(basis -> !leading.contains(basis)).toList();
        return new RuleProfile(id, VietnameseText.isBlank(name) ? paper.citation() : name,
                leading, scopes, programme, dossier(), deadlines(), "", null, bases, List.of());
    }

    private List<LegalBasis> leading() {
        if (own) {
            return accepted(reading.legalBases()).stream().map(Found::value).filter(basis -> basis.opening() && basis.name() == null)
                    .map(ProfileProposal::basis).toList();
        }
        return paper.isBlank() ? List.of() : List.of(paper);
    }

    /** The paper itself, which leads the unit's own plan; blank where nothing of it was accepted. */
    public LegalBasis paper() {
        return paper;
    }

    private LegalBasis paper(ReadDocument document) {
        String title = VietnameseText.line(value(document.title()));
        String subject = title.isEmpty() || title.toLowerCase(Locale.ROOT).startsWith("về ") ? title
                : "về " + VietnameseText.decapitalised(title);
        return new LegalBasis(value(document.type()), value(document.number()), value(document.date()), value(document.issuer()), subject);
    }

    /** A cited paper as a rule profile holds it. */
    public static LegalBasis basis(ReadBasis basis) {
        String type = basis.name() == null ? basis.type() : basis.year() == null ? basis.name() : basis.name() + " năm " + basis.year();
        return new LegalBasis(type, basis.number(), basis.date(), basis.issuer(), tidy(Objects.requireNonNullElse(basis.subject(), "")));
    }

    /** Whom a statement on numbers names: "đơn vị" alone means every unit that its part is about. */
    private static Set<UnitKind> named(Found<ReadSize> size) {
        String who = VietnameseText.searchKey(named(size.value()));
        return ANY_UNIT.matcher(who).matches() ? Set.of() : size.value().kinds();
    }

    /** The words by which a statement on numbers names its units, without a verb at their end; empty for everybody. */
    public static String named(ReadSize size) {
        return VietnameseText.line(size.appliesTo()).replaceFirst("(?iu)\\s+có$", "");
    }

    /** Numbers that speak to some of a scope's units only make a scope of their own for these. */
    private List<RuleScope> scopes(ReadScope scope) {
        Set<UnitKind> kinds = accepted(scope.appliesTo()) == null ? Set.of() : scope.kinds();
        List<Found<ReadSize>> sizes = sizes(scope);
        Set<UnitKind> named = EnumSet.noneOf(UnitKind.class);
        List<RuleScope> parts = new ArrayList<>();
        for (Set<UnitKind> some : kindsOfTheirOwn(kinds, sizes)) {
            List<Found<ReadSize>> own = sizes.stream().filter(size -> some.equals(named(size))).toList();
            named.addAll(some);
            parts.add(scope(scope, scope.id() + "." + (parts.size() + 1), named(own.get(0).value()), some, own));
        }
        Set<UnitKind> rest = EnumSet.noneOf(UnitKind.class);
        rest.addAll(kinds);
        rest.removeAll(named);
        if (kinds.isEmpty() || !rest.isEmpty()) {
            List<Found<ReadSize>> common = sizes.stream().filter(size -> parts.isEmpty() || named(size).isEmpty()).toList();
            parts.add(scope(scope, scope.id(), value(scope.appliesTo()), rest, common));
        }
        return parts;
    }

    /** A refused cap or threshold takes the statements with it that it was drawn from. */
    private List<Found<ReadSize>> sizes(ReadScope scope) {
        boolean cap = scope.cap() == null || accepted.test(scope.cap());
        boolean plenary = scope.plenaryBelow() == null || accepted.test(scope.plenaryBelow());
        return scope.sizes().stream().filter(size -> accepted.test(size) && (size.value().plenary() ? plenary : cap)).toList();
    }

    private static List<Set<UnitKind>> kindsOfTheirOwn(Set<UnitKind> kinds, List<Found<ReadSize>> sizes) {
        List<Set<UnitKind>> all = sizes.stream().map(size -> named(size))
                .filter(own -> !own.isEmpty() && !own.equals(kinds)).distinct().toList();
        return all.stream().allMatch(kinds::containsAll) || sizes.size() > 1 ? all : List.of();
    }

    private RuleScope scope(ReadScope scope, String id, String name, Set<UnitKind> kinds, List<Found<ReadSize>> sizes) {
        List<MeetingForm> forms = new ArrayList<>();
        accepted(scope.forms()).forEach(form -> forms.add(new MeetingForm("form-" + (forms.size() + 1), form.value(), source(form))));
        Found<String> duration = accepted(scope.duration());
        Found<TimeLimit> heldBy = accepted(scope.heldBy());
        return new RuleScope(id, name, kinds, forms, Found.orNull(duration), source(duration), Found.orNull(heldBy), source(heldBy),
                sizes.stream().map(this::size).toList(), shares(accepted(scope.shares())), List.of());
    }

    private SizeRule size(Found<ReadSize> found) {
        ReadSize size = found.value();
        return new SizeRule(size.workforceFrom(), size.workforceBelow(), size.plenary() ? Attendance.PLENARY : Attendance.DELEGATES,
                size.capFrom(), size.cap(), source(found));
    }

    private ShareRule shares(Found<ReadShares> found) {
        return found == null ? ShareRule.none() : new ShareRule(found.value().kind(), found.value().exemplarPercent(),
                found.value().guestPercent(), null, "", source(found));
    }

    private Dossier dossier() {
        if (reading.dossier() == null) {
            return Dossier.none();
        }
        List<Found<String>> papers = accepted(reading.dossier().items());
        return papers.isEmpty() ? Dossier.none() : new Dossier(papers.stream().map(item -> tidy(item.value())).toList(),
                value(reading.dossier().to()), value(reading.dossier().deadline()), source(papers.get(0)));
    }

    /** The meeting's and the dossier's limits stand with these. */
    private List<RuleDeadline> deadlines() {
        List<RuleDeadline> deadlines = new ArrayList<>();
        for (Found<ReadDeadline> found : accepted(reading.furtherDeadlines())) {
            deadlines.add(new RuleDeadline(duty(found.value().what()), found.value().limit(), found.value().to(), source(found)));
        }
        return deadlines;
    }

    /** From its verb on: "căn cứ kế hoạch này, các xã xây dựng kế hoạch" would speak of the wrong plan in the unit's own. */
    private static String duty(String what) {
        String words = tidy(what);
        Matcher verb = DUTY.matcher(words);
        return verb.find() ? words.substring(verb.start()) : words;
    }

    private <T> List<Found<T>> accepted(List<Found<T>> found) {
        return found.stream().filter(accepted).toList();
    }

    private <T> Found<T> accepted(Found<T> found) {
        return found != null && accepted.test(found) ? found : null;
    }

    private <T> T value(Found<T> found) {
        return Found.orNull(accepted(found));
    }

    private Source source(Found<?> found) {
        if (found == null) {
            return Source.none();
        }
        String quote = found.place().quote();
        return changed.test(found) ? new Source(paper.isBlank() ? "" : paper.citation(), String.format(CHANGED, quote), "")
                : new Source(paper.isBlank() ? "" : paper.citation(), "", quote);
    }

    /** Without the mark that ends an item of a list. */
    public static String tidy(String words) {
        return VietnameseText.line(words).replaceFirst("(?:\\./\\.|[;.,])+$", "");
    }
}
