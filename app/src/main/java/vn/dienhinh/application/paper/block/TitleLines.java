package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Breaks a title into as few lines as fit, of like length, and rather before a word that opens a phrase, as a clerk
 * would do by hand. Left to the page, a centred title often ends in one lonely word.
 */
public final class TitleLines {

    /** Part of the column that a line may fill, since the width is only estimated. */
    private static final double FILL = 0.93;
    /** What a break at a good place saves, and at a bad place costs, in squared parts of the column. */
    private static final double PHRASE_WEIGHT = 0.05;
    private static final Set<String> PHRASE_OPENERS = Set.of("hoi", "tuyen", "bieu", "xa", "phuong", "thi", "huyen",
            "lan", "giai", "va", "cong", "nhiem", "nam", "cac", "cho", "trong", "tren", "khen", "truong", "xet");
    /** Syllables that belong to the one before. */
    private static final Set<String> TIED = Set.of("thu", "doan", "nghi", "duong", "hinh", "tien", "tac", "vu", "dua",
            "thuong", "hoc");

    /** Words that lead on to the next and do not end a line. */
    private static final Set<String> LEADING_ON =
            Set.of("cho", "cua", "cac", "va", "duoc", "tai", "ve", "voi", "nhung", "trong", "tu", "den");

    /** Two syllables that are one word. */
    private static final Set<String> WORDS = Set.of("dai bieu", "chao mung", "yeu nuoc", "nhiet liet", "dia phuong", "giay khen",
            "bang khen", "xet khen");

    private final double columnMm;
    private final double sizePt;

    public TitleLines(double columnMm, double sizePt) {
        this.columnMm = columnMm * FILL;
        this.sizePt = sizePt;
    }

    /** The lines; one empty line for an empty title. A word too long for the column stands alone. */
    public List<String> of(String title) {
        List<String> words = List.of(VietnameseText.line(title).split(" "));
        return new Breaking(words).lines();
    }

    /** One title on its way; {@code ends[i]} is where word i - 1 ends when all stand in one line. */
    private final class Breaking {

        private final List<String> words;
        private final double blank = TextWidth.mm(" ", sizePt, true);
        private final double[] ends;
        /** What it costs to break before each word; reckoned once, since every way to break asks again. */
        private final double[] placeCosts;

        Breaking(List<String> words) {
            this.words = words;
            this.ends = new double[words.size() + 1];
            this.placeCosts = IntStream.range(0, words.size()).mapToDouble(this::placeCost).toArray();
            for (int i = 0; i < words.size(); i++) {
                ends[i + 1] = ends[i] + blank + TextWidth.mm(words.get(i), sizePt, true);
            }
        }

        List<String> lines() {
            int fewest = fewestLines();
            return fewest == 1 ? List.of(String.join(" ", words)) : best(fewest);
        }

        private double width(int from, int to) {
            return ends[to] - ends[from] - blank;
        }

        private boolean fits(int from, int to) {
            return to - from == 1 || width(from, to) <= columnMm;
        }

        private int fewestLines() {
            int lines = 1;
            int from = 0;
            for (int to = 1; to <= words.size(); to++) {
                if (!fits(from, to)) {
                    lines++;
                    from = to - 1;
                }
            }
            return lines;
        }

        /** The cheapest of all ways to make that many lines, found line by line. */
        private List<String> best(int lines) {
            int n = words.size();
            double mean = width(0, n) / lines;
            double[] cost = new double[n + 1];
            Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
            int[][] breaks = new int[lines][];
            for (int line = 0; line < lines; line++) {
                breaks[line] = new int[n + 1];
                cost = addLine(cost, mean, breaks[line]);
            }
            return collect(breaks);
        }

        private double[] addLine(double[] before, double mean, int[] breaks) {
            double[] after = new double[before.length];
            Arrays.fill(after, Double.POSITIVE_INFINITY);
            for (int to = 1; to < before.length; to++) {
                for (int from = to - 1; from >= 0 && fits(from, to); from--) {
                    double total = before[from] + deviation(width(from, to), mean) + placeCosts[from];
                    if (total < after[to]) {
                        after[to] = total;
                        breaks[to] = from;
                    }
                }
            }
            return after;
        }

        private double deviation(double own, double mean) {
            double part = (own - mean) / columnMm;
            return part * part;
        }

        private double placeCost(int from) {
            if (from == 0) {
                return 0;
            }
            String before = VietnameseText.searchKey(words.get(from - 1));
            if (before.endsWith(",")) {
                return -PHRASE_WEIGHT;
            }
            String word = VietnameseText.searchKey(words.get(from));
            if (before.equals("thu") || LEADING_ON.contains(before) || TIED.contains(word) || WORDS.contains(before + " " + word.replace(",", ""))) {
                return 2 * PHRASE_WEIGHT;
            }
            return PHRASE_OPENERS.contains(word) ? -PHRASE_WEIGHT : 0;
        }

        private List<String> collect(int[][] breaks) {
            List<String> result = new ArrayList<>();
            int to = words.size();
            for (int line = breaks.length - 1; line >= 0; line--) {
                int from = breaks[line][to];
                result.add(0, String.join(" ", words.subList(from, to)));
                to = from;
            }
            return result;
        }
    }
}
