package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.DataTable;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadDeadline;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.TextPlace;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

/** Finds every time limit that the paper sets, with what is due. */
final class DeadlineReader {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[;])\\s|(?<!\\d)\\.(?=\\s|$)|\\.(?=\\s+\\p{L})");
    private static final Pattern WHAT = Pattern.compile("nội dung|công việc|nhiệm vụ|việc|hoạt động");
    private static final Pattern WHEN = Pattern.compile("thời gian|thời hạn|hoàn thành|tiến độ|hạn");

    private final TimeReader times;
    private final BasisReader bases;
    private final AddressReader addresses;
    private final Pattern due;
    private final Pattern milestones;
    private final Pattern notDue;
    private final Pattern sending;
    private final Pattern heldLabel;
    private final Pattern bareMeeting;
    private final String meeting;
    private final List<Kind> kinds = new ArrayList<>();

    private record Kind(MilestoneKind kind, Pattern words) {
    }

    DeadlineReader(Vocabulary words, TimeReader times, BasisReader bases) {
        this.times = times;
        this.bases = bases;
        addresses = new AddressReader(words);
        due = words.pattern("@due.words@");
        milestones = words.pattern("@due.sections@");
        sending = words.pattern("(?<![\\p{L}])(?:gửi|nộp|hoàn thành|đăng ký)(?![\\p{L}])");
        notDue = words.pattern("@due.not@");
        bareMeeting = words.pattern("@due.meetingLabel@");
        meeting = words.list("due.meeting").get(0);
        heldLabel = words.pattern("^(?:về\\s+)?(?:@held.label@)");
        for (MilestoneKind kind : List.of(MilestoneKind.PLAN, MilestoneKind.DOSSIER, MilestoneKind.LIST, MilestoneKind.MEETING)) {
            kinds.add(new Kind(kind, words.pattern("@due." + kind.name() + "@")));
        }
    }

    List<Found<ReadDeadline>> read(PlanText plan, List<ReadScope> scopes) {
        List<Found<ReadDeadline>> found = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            if (plan.isMain(passage)) {
                passage(plan, passage, scopes, found);
            }
        }
        plan.tables().forEach(table -> table(plan, table, scopes, found));
        List<Found<ReadDeadline>> kept = new ArrayList<>();
        for (Found<ReadDeadline> each : found) {
            if (kept.stream().noneMatch(other -> isSame(other.value(), each.value()))) {
                kept.add(new Found<>("deadlines." + (kept.size() + 1), each.kind(), each.value(), each.place()));
            }
        }
        return kept;
    }

    /** Meeting and dossier are often named twice with the same day; other things due on one day are several. */
    private static boolean isSame(ReadDeadline one, ReadDeadline other) {
        boolean once = one.kind() == MilestoneKind.MEETING || one.kind() == MilestoneKind.DOSSIER;
        return one.limit().equals(other.limit()) && (once && one.kind() == other.kind() || one.what().equals(other.what()));
    }

    private void passage(PlanText plan, Passage passage, List<ReadScope> scopes, List<Found<ReadDeadline>> found) {
        boolean milestone = plan.above(passage).stream().anyMatch(heading -> milestones.matcher(heading.label()).find());
        boolean labelled = heldLabel.matcher(passage.text().folded()).find();
        List<TimeFind> limits = times.in(passage.text());
        for (TimeFind find : limits) {
            if (isNarrowed(passage.text(), find, limits)) {
                continue;
            }
            boolean held = isHeld(plan, scopes, passage.text(), find);
            if (held || isDue(passage.text(), find, milestone, labelled)) {
                add(plan, passage.text(), find, held, null, found);
            }
        }
    }

    /** "trong tháng 3/2025, chậm nhất ngày 31/3/2025": the day is the limit. */
    private static boolean isNarrowed(CleanText text, TimeFind find, List<TimeFind> limits) {
        boolean span = find.limit().precision() == TimePrecision.MONTH || find.limit().precision() == TimePrecision.QUARTER;
        return span && limits.stream().anyMatch(other -> other.limit().precision() == TimePrecision.DAY && other.stated()
                && other.from() > find.from() && other.from() < end(text, find.to())
                && !other.limit().date().isBefore(find.limit().date())
                && find.limit().lastDay().map(last -> !other.limit().date().isAfter(last)).orElse(false));
    }

    private boolean isDue(CleanText text, TimeFind find, boolean milestone, boolean labelled) {
        TimePrecision precision = find.limit().precision();
        if (precision == TimePrecision.YEAR || find.limit().date() == null || bases.covers(text, find.from(), find.to())) {
            return false;
        }
        CleanText sentence = sentence(text, find.from());
        boolean sent = precision == TimePrecision.DAY && find.stated() && sending.matcher(sentence.folded()).find();
        if (notDue.matcher(sentence.folded()).find() && !milestone && !sent) {
            return false;
        }
        boolean works = due.matcher(sentence.folded()).find();
        if (find.limit().relation() == TimeRelation.ON) {
            return milestone && find.from() < 12 || labelled;
        }
        return find.stated() && (precision == TimePrecision.DAY || works || milestone) || milestone && works && precision != TimePrecision.DAY;
    }

    private static boolean isHeld(PlanText plan, List<ReadScope> scopes, CleanText text, TimeFind find) {
        TextPlace place = plan.place(text, find.from(), find.to());
        return scopes.stream().anyMatch(scope -> scope.heldBy() != null && scope.heldBy().value().date() != null
                && scope.heldBy().place().from() == place.from());
    }

    private void table(PlanText plan, DataTable table, List<ReadScope> scopes, List<Found<ReadDeadline>> found) {
        int when = table.column(WHEN);
        int what = table.column(WHAT);
        for (List<CleanText> row : table.body()) {
            for (CleanText cell : row) {
                for (TimeFind find : cell.isEmpty() ? List.<TimeFind>of() : times.in(cell)) {
                    boolean held = isHeld(plan, scopes, cell, find);
                    boolean milestone = when >= 0 && cell == table.cell(row, when) && what >= 0;
                    if (held || milestone && find.limit().precision() != TimePrecision.YEAR) {
                        add(plan, cell, find, held, milestone ? table.cell(row, what) : null, found);
                    }
                }
            }
        }
    }

    private void add(PlanText plan, CleanText text, TimeFind find, boolean held, CleanText named, List<Found<ReadDeadline>> found) {
        CleanText what = named == null ? what(text, find) : named;
        boolean bare = held && bareMeeting.matcher(what.folded()).find();
        MilestoneKind kind = held ? MilestoneKind.MEETING : kind(what.folded());
        String to = addresses.in(named == null ? sentence(text, find.from()) : named).map(CleanText::text).orElse(null);
        found.add(plan.found("deadlines", FindKind.DEADLINE, new ReadDeadline(find.limit(), bare ? meeting : what.text(), kind, to), text, find.from(), find.to()));
    }

    private MilestoneKind kind(String what) {
        return kinds.stream().filter(each -> each.words().matcher(what).find()).map(Kind::kind).findFirst().orElse(MilestoneKind.OTHER);
    }

    /** What is due: the sentence without the limit; what follows it when the sentence begins with the limit. */
    private static CleanText what(CleanText text, TimeFind find) {
        int begin = begin(text, find.from());
        int end = end(text, find.to());
        CleanText before = trimmed(text.part(begin, find.from()));
        CleanText after = trimmed(text.part(find.to(), end));
        return before.length() >= 8 || after.isEmpty() ? before.isEmpty() ? text.part(begin, end) : before : after;
    }

    private static CleanText sentence(CleanText text, int at) {
        return text.part(begin(text, at), end(text, at));
    }

    private static int begin(CleanText text, int at) {
        int begin = 0;
        Matcher ends = SENTENCE_END.matcher(text.folded());
        while (ends.find() && ends.end() <= at) {
            begin = ends.end();
        }
        return begin;
    }

    private static int end(CleanText text, int at) {
        Matcher ends = SENTENCE_END.matcher(text.folded());
        return ends.find(Math.min(at, text.length())) ? ends.start() : text.length();
    }

    private static CleanText trimmed(CleanText text) {
        int from = 0;
        int to = text.length();
        while (from < to && " ,;:.)-".indexOf(text.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;:(-".indexOf(text.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return text.part(from, to);
    }
}
