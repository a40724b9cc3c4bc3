package vn.dienhinh.application.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** The items of a list under a heading, whatever marks them: dashes, numbers, letters, nothing. */
public final class ItemList {

    private ItemList() {
    }

    /** An item and the items under it. */
    public record Item(Passage head, List<CleanText> details) {
    }

    /**
     * The marked items one level under a heading. What stands between heading and first item is skipped; the list
     * ends at the first paragraph without a marker after it.
     */
    public static List<Item> marked(List<Passage> under) {
        List<Item> items = new ArrayList<>();
        int rank = -1;
        for (Passage passage : under) {
            if (passage.marker().isNone()) {
                if (!items.isEmpty()) {
                    break;
                }
                continue;
            }
            if (rank < 0) {
                rank = passage.rank();
            }
            if (passage.rank() < rank) {
                break;
            }
            if (passage.rank() == rank) {
                items.add(new Item(passage, new ArrayList<>()));
            } else {
                items.get(items.size() - 1).details().add(passage.text());
            }
        }
        return items;
    }

    /** Paragraphs without any marker, each an item. */
    public static List<Item> plain(List<Passage> under) {
        List<Item> items = new ArrayList<>();
        for (Passage passage : under) {
            if (!passage.marker().isNone() || passage.isCapitals()) {
                break;
            }
            items.add(new Item(passage, List.of()));
        }
        return items;
    }

    /** The parts of one sentence, cut at semicolons, or at commas where there are no semicolons; brackets stay whole. */
    public static List<CleanText> inSentence(CleanText text, boolean commas) {
        List<CleanText> semicolons = cut(text, ';');
        return semicolons.size() > 1 || !commas ? semicolons : cut(text, ',');
    }

    /** "(1) chào cờ", "và (2) bế mạc": without what counts it. */
    private static CleanText bare(CleanText part) {
        CleanText words = part.folded().startsWith("và ") && part.length() > 3 && "(1234567890".indexOf(part.text().charAt(3)) >= 0
                ? part.from(3) : part;
        Marker marker = Marker.of(words.text());
        return marker.isNone() || marker.length() >= words.length() ? words : words.from(marker.length());
    }

    private static List<CleanText> cut(CleanText text, char mark) {
        List<CleanText> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i == text.length() ? mark : text.text().charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (i == text.length() || letter == mark && depth <= 0) {
                CleanText part = bare(text.part(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
