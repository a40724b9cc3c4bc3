package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.DataTable;
import vn.dienhinh.application.reading.structure.ItemList;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadProgrammeItem;

/** Finds the meeting's programme: a list, a table or one sentence under a heading that says so. */
final class ProgrammeReader {

    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_USUAL = 2;
    private static final Pattern LAST = Pattern.compile("bế mạc|kết thúc hội nghị");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[\\p{Ll})])\\.\\s+(?=\\p{Lu})");
    private static final Pattern CONTENT = Pattern.compile("nội dung|chương trình|hoạt động|phần việc");
    private static final Pattern NOT_CONTENT = Pattern.compile("thời gian|thực hiện|phụ trách|chủ trì");
    private static final Pattern SENTENCE_LIST = Pattern.compile("(?:gồm|bao gồm|sau|chính|nội dung|như)[^:]{0,40}:\\s*(?=\\S)|(?:gồm có|bao gồm|gồm)\\s+(?!các|những)(?=\\p{L})");

    private final Pattern heading;
    private final Pattern otherHeading;
    private final Pattern notHeading;
    private final Pattern rule;
    private final Pattern usual;
    private final Pattern optional;
    private final Pattern condition;

    ProgrammeReader(Vocabulary words) {
        heading = words.pattern("@programme.heading@");
        otherHeading = words.pattern("@programme.otherHeading@");
        notHeading = words.pattern("@programme.notHeading@");
        rule = words.pattern("^(?:@programme.rule@)");
        usual = words.pattern("@programme.usual@");
        optional = words.pattern("@optional@");
        condition = words.pattern("\\((?<c>(?:@condition@)[^)]*)\\)");
    }

    List<Found<ReadProgrammeItem>> read(PlanText plan) {
        List<CleanText> best = best(plan, heading);
        if (best.isEmpty()) {
            best = best(plan, otherHeading);
        }
        List<Found<ReadProgrammeItem>> found = new ArrayList<>();
        for (CleanText item : best) {
            String id = "programme." + (found.size() + 1);
            found.add(plan.found(id, FindKind.PROGRAMME_ITEM, item(item), item, 0, item.length()));
        }
        return found;
    }

    /** The list that looks most like a programme under headings of that wording; empty when none does. */
    private List<CleanText> best(PlanText plan, Pattern wording) {
        List<CleanText> best = List.of();
        for (Passage passage : plan.passages()) {
            String label = passage.label();
            if (wording.matcher(label).find() && !notHeading.matcher(label).find()) {
                List<CleanText> items = items(plan, passage);
                boolean better = plan.isMain(passage) || best.isEmpty();
                if (better && usualOnes(items) > usualOnes(best)) {
                    best = items;
                }
            }
        }
        return best;
    }

    private ReadProgrammeItem item(CleanText text) {
        Matcher when = condition.matcher(text.folded());
        return new ReadProgrammeItem(text.text(), optional.matcher(text.folded()).find(),
                when.find() ? text.text().substring(when.start("c"), when.end("c")) : null);
    }

    /** The longest list that the heading offers and that looks like a programme. */
    private List<CleanText> items(PlanText plan, Passage passage) {
        List<Passage> under = plan.under(passage).stream().filter(each -> plan.isMain(each) || !plan.isMain(passage)).toList();
        List<List<CleanText>> offers = new ArrayList<>();
        offers.add(marked(under));
        offers.add(inTable(plan, passage, under));
        offers.add(inSentence(passage));
        under.stream().limit(2).forEach(child -> offers.add(inSentence(child)));
        under.stream().limit(1).filter(child -> child.marker().isNone())
                .forEach(child -> offers.add(ItemList.inSentence(child.text(), false).stream().map(ProgrammeReader::withoutEnd).toList()));
        if (passage.isHeading()) {
            offers.add(upToEnd(ItemList.plain(under.stream().filter(plan::isMain).toList())));
        }
        return offers.stream().filter(this::isProgramme).findFirst().orElse(List.of());
    }

    /** A list without marks ends with the meeting: what follows is another section. */
    private static List<CleanText> upToEnd(List<ItemList.Item> list) {
        List<CleanText> items = new ArrayList<>();
        for (ItemList.Item item : list) {
            items.add(item.head().text());
            if (LAST.matcher(item.head().text().folded()).find()) {
                break;
            }
        }
        return items;
    }

    /** A list that sets time, place, numbers or money is a section of rules. */
    private boolean isProgramme(List<CleanText> items) {
        return items.size() >= FEWEST_ITEMS && items.stream().filter(item -> rule.matcher(item.folded()).find()).count() < 2 && usualOnes(items) >= FEWEST_USUAL && usualOnes(items) * 3 >= items.size();
    }

    private long usualOnes(List<CleanText> items) {
        return items.stream().filter(item -> usual.matcher(item.folded()).find()).count();
    }

    /** "Phần mở đầu:" and its like are replaced by what stands under them; what stands behind the part that closes the meeting is no part. */
    private static List<CleanText> marked(List<Passage> under) {
        List<CleanText> items = new ArrayList<>();
        for (ItemList.Item item : ItemList.marked(under)) {
            boolean part = !item.details().isEmpty() && (item.head().text().folded().endsWith(":") || item.head().text().folded().startsWith("phần"));
            if (part) {
                items.addAll(item.details());
                if (item.details().stream().anyMatch(detail -> LAST.matcher(detail.folded()).find())) {
                    break;
                }
            } else {
                items.add(item.head().text());
            }
        }
        return items;
    }

    private List<CleanText> inTable(PlanText plan, Passage passage, List<Passage> under) {
        int last = passage.index() + under.size();
        Optional<DataTable> table = plan.tables().stream()
                .filter(each -> each.before() >= passage.index() && each.before() <= last).findFirst();
        if (table.isEmpty()) {
            return List.of();
        }
        List<CleanText> head = table.get().rows().get(0);
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            if (CONTENT.matcher(head.get(i).folded()).find() && !NOT_CONTENT.matcher(head.get(i).folded()).find()) {
                return table.get().body().stream().map(row -> table.get().cell(row, column)).filter(cell -> !cell.isEmpty()).toList();
            }
        }
        return List.of();
    }

    /** "Chương trình gồm: chào cờ; khai mạc; ...": what stands behind the colon. */
    private static List<CleanText> inSentence(Passage passage) {
        Matcher list = SENTENCE_LIST.matcher(passage.text().folded());
        int start = list.find() ? list.end() : passage.contentStart();
        if (start < 0 || start >= passage.text().length()) {
            return List.of();
        }
        List<CleanText> parts = ItemList.inSentence(passage.text().from(start), false);
        return parts.stream().map(ProgrammeReader::withoutEnd).filter(part -> !part.isEmpty()).toList();
    }

    /** An item of a sentence ends where the sentence does. */
    private static CleanText withoutEnd(CleanText part) {
        Matcher next = NEXT_SENTENCE.matcher(part.text());
        if (next.find()) {
            return part.part(0, next.start());
        }
        String words = part.text();
        int end = words.endsWith("./.") ? words.length() - 3 : words.endsWith(".") ? words.length() - 1 : words.length();
        return part.part(0, end);
    }
}
