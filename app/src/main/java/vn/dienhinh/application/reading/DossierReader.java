package vn.dienhinh.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.FindKind;
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

    DossierReader(Vocabulary words, TimeReader times) {
        this.times = times;
        addresses = new AddressReader(words);
        trigger = words.pattern("@dossier.trigger@");
        afterMeeting = words.pattern("@dossier.after@");
        dossier = words.pattern("@dossier.word@");
        commendation = words.pattern("@dossier.commendation@");
        send = words.pattern("@dossier.send@");
        paper = words.pattern("^(?:\\d{1,2}\\s+)?(?:bộ\\s+)?(?:@dossier.papers@)(?![\\p{L}])");
        listStart = words.pattern("(?:@dossier.lists@)\\s*:?\\s*(?=\\S)|:\\s*(?=\\S)|(?:@dossier.send@)\\s+(?=(?:@dossier.papers@)(?![\\p{L}]))|kèm(?: theo)?\\s+(?=(?:@dossier.papers@)(?![\\p{L}]))");
        inlineEnd = words.pattern("\\s+(?:@dossier.inlineEnds@)(?![\\p{L}])|\\.(?=\\s|$)|\\./\\.");
    }

    /** A passage that may ask for papers, with those it asks for. */
    private record Candidate(Passage passage, List<CleanText> items, int score) {
    }

    /** Null when the paper asks for none. */
    ReadDossier read(PlanText plan) {
        Candidate best = null;
        for (Passage passage : plan.passages()) {
            if (plan.isMain(passage) && trigger.matcher(passage.text().folded()).find()) {
                List<CleanText> items = items(plan, passage);
                int score = score(plan, passage, items);
                if (!items.isEmpty() && score >= SURE_ENOUGH && (best == null || score > best.score())) {
                    best = new Candidate(passage, items, score);
                }
            }
        }
        return best == null ? null : dossier(plan, best);
    }

    private ReadDossier dossier(PlanText plan, Candidate found) {
        List<Found<String>> items = new ArrayList<>();
        found.items().forEach(item -> items.add(plan.words("dossier.items." + (items.size() + 1), FindKind.DOSSIER_ITEM, item)));
        Passage passage = found.passage();
        List<Passage> near = new ArrayList<>(List.of(passage));
        near.addAll(plan.above(passage).stream().limit(1).toList());
        near.addAll(after(plan, passage, found.items().size()));
        CleanText to = near.stream().map(each -> addresses.in(each.text())).flatMap(Optional::stream).findFirst().orElse(null);
        return new ReadDossier(items, to == null ? null : plan.words("dossier.to", FindKind.DOSSIER_ADDRESSEE, to), deadline(plan, near));
    }

    /** The paragraph behind the list may say whereto and until when. */
    private static List<Passage> after(PlanText plan, Passage passage, int items) {
        int next = passage.index() + items + 1;
        return next < plan.end() ? List.of(plan.passages().get(next)) : List.of();
    }

    private Found<TimeLimit> deadline(PlanText plan, List<Passage> near) {
        for (Passage passage : near) {
            for (TimeFind find : times.in(passage.text())) {
                if (find.stated() && find.limit().precision() != TimePrecision.YEAR && find.limit().date() != null) {
                    return plan.found("dossier.deadline", FindKind.DOSSIER_DEADLINE, find.limit(), passage.text(), find.from(), find.to());
                }
            }
        }
        return null;
    }

    private int score(PlanText plan, Passage passage, List<CleanText> items) {
        String words = passage.text().folded();
        String heading = plan.above(passage).stream().limit(1).map(Passage::label).findFirst().orElse("");
        int score = afterMeeting.matcher(words).find() || afterMeeting.matcher(heading).find() ? 4 : 0;
        score += dossier.matcher(words).find() ? 2 : 0;
        score += send.matcher(words).find() ? 2 : 0;
        score += times.in(passage.text()).stream().anyMatch(TimeFind::stated) ? 1 : 0;
        score += items.size() > 1 ? 1 : 0;
        boolean ofCommendation = commendation.matcher(words).find() && !afterMeeting.matcher(words).find();
        return score - (ofCommendation ? 5 : 0) - 2;
    }

    private List<CleanText> items(PlanText plan, Passage passage) {
        List<CleanText> listed = new ArrayList<>();
        for (ItemList.Item item : ItemList.marked(plan.under(passage))) {
            if (!paper.matcher(item.head().text().folded()).find()) {
                break;
            }
            listed.add(item.head().text());
        }
        return listed.isEmpty() ? inSentence(passage.text()) : listed;
    }

    /** "gồm: báo cáo tổng kết; biên bản; ..." or "gửi Báo cáo tổng kết, Danh sách đại biểu về ...". */
    private List<CleanText> inSentence(CleanText text) {
        Matcher list = listStart.matcher(text.folded());
        List<CleanText> best = List.of();
        while (list.find()) {
            CleanText rest = text.from(list.end());
            Matcher ends = inlineEnd.matcher(rest.folded());
            CleanText part = ends.find() ? rest.part(0, ends.start()) : rest;
            List<CleanText> items = new ArrayList<>();
            for (CleanText item : papers(part)) {
                if (!paper.matcher(item.folded()).find()) {
                    break;
                }
                items.add(item);
            }
            if (items.size() > best.size()) {
                best = items;
            }
        }
        return best;
    }

    private List<CleanText> papers(CleanText list) {
        List<CleanText> parts = ItemList.inSentence(list, true);
        if (parts.size() > 1) {
            return parts;
        }
        int with = list.folded().indexOf(" kèm ");
        boolean second = with > 0 && paper.matcher(list.from(with + " kèm ".length()).folded().replaceFirst("^theo ", "")).find();
        return second ? List.of(list.part(0, with), list.from(with + " kèm ".length())) : parts;
    }
}
