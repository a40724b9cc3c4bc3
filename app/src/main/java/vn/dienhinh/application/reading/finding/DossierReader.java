package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dienhinh.application.reading.structure.Clauses;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.ItemList;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;

/** Finds which papers go upward after the meeting, to whom and until when. */
final class DossierReader {

    /** A time limit and one paper that is sent somewhere are no dossier yet. */
    private static final int SURE_ENOUGH = 2;

    private final TimeReader times;
    private final AddressReader addresses;
    private final Pattern trigger;
    private final Pattern afterMeeting;
    private final Pattern dossier;
    private final Pattern commendation;
    private final Pattern send;
    private final Pattern paper;
    private final Pattern listStart;
    private final Pattern inlineEnd;
    private final Pattern listEnd;
    private final Pattern bracket = Pattern.compile("\\)");
    private final Pattern openList;
    private final Pattern cut;
    private final Pattern plans;
    private final Pattern upward;
    private final Pattern sentPapers;
    private final Pattern resultReport;
    private final Pattern with;
    private final Pattern also;
    private final Pattern behindEnd;
    private final Pattern deadlineClause;

    DossierReader(Vocabulary words, TimeReader times) {
        this.times = times;
        addresses = new AddressReader(words);
        trigger = words.pattern("@dossier.trigger@");
        afterMeeting = words.pattern("@dossier.after@");
        dossier = words.pattern("@dossier.word@");
        commendation = words.pattern("@dossier.commendation@");
        send = words.pattern("@dossier.send@");
        paper = words.pattern("^(?:\\d{1,2}\\s+)?(?:bộ\\s+)?(?:@dossier.papers@)(?![\\p{L}])");
        listStart = words.pattern("(?:@dossier.lists@)\\s*:?\\s*(?=\\S)|:\\s*(?=\\S)|(?:@dossier.send@)\\s+(?=(?:@dossier.papers@)(?![\\p{L}]))|(?<!\\()kèm(?: theo)?\\s+(?=(?:@dossier.papers@)(?![\\p{L}]))");
        String papers = "(?=(?:@dossier.papers@)(?![\\p{L}]))";
        listEnd = words.pattern("\\.(?=\\s|$)|\\./\\.|[,;]?\\s+(?:gửi|nộp|trước ngày|chậm nhất|đề nghị các|theo địa chỉ)(?![\\p{L}])");
        openList = words.pattern("@dossier.lists@|:\\s*$|:\\s+(?=\\(?1\\)|(?:@dossier.papers@)(?![\\p{L}]))");
        cut = Pattern.compile(";\\s+|(?<!\\d)\\.\\s+|(?<=20\\d\\d)\\.\\s+");
        plans = words.pattern("^(?:@dossier.plans@)");
        upward = words.pattern("@dossier.upward@");
        sentPapers = words.pattern(",?\\s+(?:được\\s+)?(?:@dossier.sent@)\\s+(?:về|đến|cho|tới|lên|qua)(?![\\p{L}])");
        resultReport = words.pattern("(?<report>(?:@dossier.report@)[^,;.()]{0,60}?(?:\\s*\\([^)]*\\))?)\\s+(?:gửi\\s+)?(?:về|cho|lên|đến|tới|gửi)(?![\\p{L}])");
        with = words.pattern("\\s+kèm(?: theo)?\\s+" + papers + "|(?<=^.{0,60})\\s+(?:cùng|và)\\s+" + papers);
        also = words.pattern("\\s+(?:kèm(?: theo)?|cùng|và)\\s+" + papers);
        behindEnd = words.pattern("[,;]?\\s+(?:trước|chậm nhất|để|xong|muộn nhất|theo)(?![\\p{L}])|\\.(?=\\s|$)|\\./\\.");
        deadlineClause = words.pattern("^(?:@dossier.deadlineClause@)");
        inlineEnd = words.pattern("\\s+(?:@dossier.inlineEnds@)(?![\\p{L}])|\\.(?=\\s|$)|\\./\\.");
    }

    /** A stretch of a passage that may ask for papers, with those it asks for. */
    private record Candidate(Passage passage, CleanText text, List<CleanText> items, int score) {
    }

    /** Null when the paper asks for none. */
    ReadDossier read(PlanText plan) {
        Candidate best = null;
        for (Passage passage : plan.passages()) {
            if (plan.isMain(passage) && trigger.matcher(passage.text().folded()).find()) {
                for (CleanText text : stretches(passage.text())) {
                    Candidate next = candidate(plan, passage, text);
                    if (!next.items().isEmpty() && next.score() >= SURE_ENOUGH && (best == null || next.score() > best.score())) {
                        best = next;
                    }
                }
            }
        }
        return best == null ? null : dossier(plan, best);
    }

    /** A paragraph may ask for the plan in one clause and for the dossier in the next: each is looked at by itself. */
    private List<CleanText> stretches(CleanText text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher cuts = cut.matcher(text.folded());
        while (cuts.find()) {
            if (Clauses.depth(text.folded(), 0, cuts.start()) <= 0) {
                starts.add(cuts.end());
            }
        }
        List<CleanText> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            CleanText clause = text.part(starts.get(i), next);
            boolean asks = dossier.matcher(clause.folded()).find() || afterMeeting.matcher(clause.folded()).find();
            boolean lists = lists(clause) || asks && next < text.length() && lists(text.part(next, i + 2 < starts.size() ? starts.get(i + 2) : text.length()));
            stretches.add(lists ? text.from(starts.get(i)) : clause);
        }
        return stretches.stream().filter(stretch -> !stretch.isEmpty()).toList();
    }

    private boolean lists(CleanText clause) {
        return openList.matcher(clause.folded()).find();
    }

    private Candidate candidate(PlanText plan, Passage passage, CleanText text) {
        boolean last = text.sourceEnd(text.length() - 1) == passage.text().sourceEnd(passage.text().length() - 1);
        List<CleanText> listed = last ? listed(plan, passage) : List.of();
        List<CleanText> items = listed.isEmpty() ? inSentence(text) : listed;
        return new Candidate(passage, text, items, score(plan, passage, text, items));
    }

    private ReadDossier dossier(PlanText plan, Candidate found) {
        List<Found<String>> items = new ArrayList<>();
        found.items().forEach(item -> items.add(plan.words("dossier.items." + (items.size() + 1), FindKind.DOSSIER_ITEM, item)));
        Passage passage = found.passage();
        List<CleanText> near = new ArrayList<>(List.of(found.text()));
        plan.under(passage).stream().takeWhile(child -> found.items().stream().noneMatch(item -> isPart(item, child.text())))
                .limit(2).map(Passage::text).forEach(near::add);
        plan.above(passage).stream().limit(1).map(Passage::text).forEach(near::add);
        if (isList(passage)) {
            plan.above(passage).stream().limit(1).flatMap(heading -> plan.under(heading).stream()).takeWhile(each -> each != passage)
                    .map(Passage::text).forEach(near::add);
        }
        deadlineBehind(passage.text(), found.text()).ifPresent(near::add);
        after(plan, found).stream().map(Passage::text).forEach(near::add);
        CleanText to = near.stream().map(addresses::in).flatMap(Optional::stream).findFirst().orElse(null);
        return new ReadDossier(items, to == null ? null : plan.words("dossier.to", FindKind.DOSSIER_ADDRESSEE, to), deadline(plan, near));
    }

    /** "...; hạn nộp 22/9/2025": the clause behind says until when. */
    private Optional<CleanText> deadlineBehind(CleanText whole, CleanText clause) {
        int at = whole.folded().indexOf(clause.folded());
        int next = at < 0 ? whole.length() : at + clause.length();
        while (next < whole.length() && ";. ".indexOf(whole.folded().charAt(next)) >= 0) {
            next++;
        }
        CleanText rest = whole.from(next);
        return deadlineClause.matcher(rest.folded()).find() ? Optional.of(rest) : Optional.empty();
    }

    private static boolean isPart(CleanText part, CleanText whole) {
        return part.sourceStart(0) >= whole.sourceStart(0) && part.sourceStart(0) < whole.sourceEnd(whole.length() - 1);
    }

    /** The paragraph behind the list may say whereto and until when. */
    private List<Passage> after(PlanText plan, Candidate found) {
        boolean listed = !isPart(found.items().get(0), found.text());
        return Stream.of(found.passage().index() + (listed ? found.items().size() : 0) + 1).filter(next -> next < plan.end())
                .map(plan.passages()::get).filter(next -> listed || dossier.matcher(next.text().folded()).find()).toList();
    }

    private Found<TimeLimit> deadline(PlanText plan, List<CleanText> near) {
        for (CleanText text : near) {
            for (TimeFind find : times.in(text)) {
                if (find.stated() && find.limit().precision() != TimePrecision.YEAR && find.limit().date() != null) {
                    return plan.found("dossier.deadline", FindKind.DOSSIER_DEADLINE, find.limit(), text, find.from(), find.to());
                }
            }
        }
        return null;
    }

    /** "- Gồm:" goes on from its heading "Hồ sơ gửi phường". */
    private boolean isList(Passage passage) {
        return passage.isHeading() && openList.matcher(passage.text().folded()).lookingAt();
    }

    private int score(PlanText plan, Passage passage, CleanText text, List<CleanText> items) {
        String words = text.folded();
        String heading = plan.above(passage).stream().limit(1).map(Passage::label).findFirst().orElse("");
        int score = afterMeeting.matcher(words).find() || afterMeeting.matcher(heading).find() ? 4 : 0;
        boolean headed = isList(passage) && dossier.matcher(heading).find();
        score += headed || dossier.matcher(words).find() ? 2 : 0;
        score += headed && send.matcher(heading).find() || send.matcher(words).find() ? 2 : 0;
        score += times.in(text).stream().anyMatch(TimeFind::stated) ? 1 : 0;
        score += items.size() > 1 ? 1 : 0;
        boolean ofCommendation = commendation.matcher(words).find() && !afterMeeting.matcher(words).find();
        boolean onlyPlan = items.stream().allMatch(item -> plans.matcher(item.folded()).find());
        boolean before = !afterMeeting.matcher(words).find() && !dossier.matcher(words).find()
                && items.stream().noneMatch(item -> upward.matcher(item.folded()).find());
        return score - (ofCommendation || onlyPlan || before ? 5 : 0) - 2;
    }

    private List<CleanText> listed(PlanText plan, Passage passage) {
        List<CleanText> listed = new ArrayList<>();
        for (ItemList.Item item : ItemList.marked(plan.under(passage))) {
            if (!paper.matcher(item.head().text().folded()).find()) {
                break;
            }
            listed.add(item.head().text());
        }
        return listed.isEmpty() && passage.text().folded().endsWith(":") ? below(plan, passage) : listed;
    }

    /** Papers in the paragraphs without a mark that follow a colon. */
    private List<CleanText> below(PlanText plan, Passage passage) {
        List<CleanText> found = new ArrayList<>();
        for (ItemList.Item item : ItemList.plain(plan.under(passage))) {
            List<CleanText> papers = papersOnly(papers(withoutEnd(item.head().text())));
            if (papers.isEmpty()) {
                break;
            }
            found.addAll(papers);
        }
        return found;
    }

    private static CleanText withoutEnd(CleanText text) {
        return text.folded().endsWith(".") ? text.part(0, text.length() - 1) : text;
    }

    /** "gồm: báo cáo tổng kết; biên bản; ..." or "gửi Báo cáo tổng kết, Danh sách đại biểu về ...". */
    private List<CleanText> inSentence(CleanText text) {
        Matcher list = listStart.matcher(text.folded());
        List<CleanText> best = sentFirst(text);
        while (list.find()) {
            CleanText rest = text.from(list.end());
            boolean open = openList.matcher(list.group()).find() || list.group().stripTrailing().endsWith(":");
            Matcher ends = (list.group().contains("(") ? bracket : open ? listEnd : inlineEnd).matcher(rest.folded());
            List<CleanText> items = papersOnly(papers(ends.find() ? rest.part(0, ends.start()) : rest));
            if (open && items.size() == 1) {
                Matcher close = inlineEnd.matcher(rest.folded());
                items = papersOnly(papers(close.find() ? rest.part(0, close.start()) : rest));
            }
            if (items.size() > best.size()) {
                best = items;
            }
        }
        List<CleanText> behind = behindAddressee(text);
        best = behind.size() > best.size() ? behind : best;
        return best.isEmpty() ? results(text) : best;
    }

    /** "gửi Sở Nội vụ báo cáo kết quả, danh sách đại biểu": the papers follow the addressee. */
    private List<CleanText> behindAddressee(CleanText text) {
        CleanText to = addresses.in(text).orElse(null);
        int at = to == null ? -1 : text.folded().indexOf(to.folded());
        if (at < 0) {
            return List.of();
        }
        CleanText rest = text.from(at + to.length());
        Matcher ends = behindEnd.matcher(rest.folded());
        return papersOnly(papers(ends.find() ? rest.part(0, ends.start()) : rest));
    }

    /** "Báo cáo kết quả, danh sách đại biểu gửi về ...". */
    private List<CleanText> sentFirst(CleanText text) {
        Matcher verb = sentPapers.matcher(text.folded());
        return verb.find() && paper.matcher(text.folded()).find() ? papersOnly(papers(text.part(0, verb.start()))) : List.of();
    }

    /** "báo cáo kết quả về Sở Nội vụ trước ngày ...": the report itself is what is sent. */
    private List<CleanText> results(CleanText text) {
        Matcher report = resultReport.matcher(text.folded());
        boolean sent = report.find() && addresses.in(text).isPresent();
        return sent ? List.of(text.part(report.start("report"), report.end("report"))) : List.of();
    }

    private List<CleanText> papersOnly(List<CleanText> parts) {
        return parts.stream().takeWhile(part -> paper.matcher(part.folded()).find()).toList();
    }

    private List<CleanText> papers(CleanText list) {
        List<CleanText> parts = ItemList.inSentence(list, true);
        boolean commas = parts.size() > 1 && list.folded().indexOf(';') < 0;
        if (parts.size() > 1 && !commas) {
            return parts;
        }
        List<CleanText> papers = new ArrayList<>();
        for (CleanText part : parts) {
            Matcher joint = (commas ? also : with).matcher(part.folded());
            int from = 0;
            while (joint.find()) {
                papers.add(part.part(from, joint.start()));
                from = joint.end();
            }
            papers.add(part.from(from));
        }
        return papers;
    }
}
