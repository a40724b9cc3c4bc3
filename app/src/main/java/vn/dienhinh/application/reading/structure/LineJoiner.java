package vn.dienhinh.application.reading.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.words.Vocabulary;

/**
 * Tells whether a line goes on with the paragraph of the line before it. A line was broken by the margin when the
 * next word would not have fitted; whoever breaks a line earlier means a new paragraph.
 */
public final class LineJoiner {

    /** Lines longer than this are whole paragraphs: nobody prints that many letters in a line. */
    private static final int LONGEST_PRINTED_LINE = 150;
    private static final double PERCENTILE = 0.9;
    private static final double SHORTER_BY_CHANCE = 0.86;
    /** A line that ends without a mark is less likely to end a paragraph. */
    private static final double SHORTER_WHEN_OPEN = 0.76;

    private static final Pattern COUNTED = Pattern.compile("\\((\\d{1,2})\\)");

    private final Pattern opens;
    private final Pattern tail;
    private final Pattern tailHead;
    private final Pattern numberBefore;
    private final Pattern connective;
    private final Pattern body;
    private final boolean wrapped;
    private final int width;
    private final boolean emptyLinesPart;

    /**
     * @param lines          all lines that may be parts of paragraphs, blanks trimmed
     * @param emptyLinesPart true when an empty line means a new paragraph
     */
    public LineJoiner(Vocabulary words, List<String> lines, boolean emptyLinesPart) {
        this.emptyLinesPart = emptyLinesPart;
        opens = words.pattern("^(?:@line.opens@)");
        tail = words.pattern("^-\\s*(?:@line.tail@)");
        tailHead = words.pattern("(?:@line.tailHead@)$");
        numberBefore = words.pattern("(?:@line.numberBefore@)$");
        body = words.pattern("^(?:@issuer.bodies@)(?![\\p{L}])");
        connective = words.pattern("(?:,|\\s(?:@line.connective@))$");
        int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
        wrapped = lengths.length > 0 && lengths[lengths.length - 1] <= LONGEST_PRINTED_LINE;
        width = wrapped ? lengths[(int) ((lengths.length - 1) * PERCENTILE)] : LONGEST_PRINTED_LINE;
    }

    /**
     * True when the line goes on with the one before.
     *
     * @param before    folded line before
     * @param beforeRaw the same as written
     * @param line      folded line
     * @param raw       the same as written
     * @param paragraph what the paragraph up to now begins with
     * @param apart     true when an empty line stands between
     */
    public boolean goesOn(String before, String beforeRaw, String line, String raw, Marker paragraph, boolean apart) {
        boolean parted = apart && emptyLinesPart && (Character.isUpperCase(raw.charAt(0)) || ".;:".indexOf(before.charAt(before.length() - 1)) >= 0);
        if (before.isEmpty() || parted || opens.matcher(line).find()) {
            return false;
        }
        if (!Marker.of(raw).isNone()) {
            if (goesOnCounting(before, raw) && isFull(before, line)) {
                return true;
            }
            boolean brokenName = tail.matcher(line).find() && tailHead.matcher(before).find();
            return brokenName || isFull(before, line) && numberBefore.matcher(before).find() && Character.isDigit(raw.charAt(0));
        }
        char end = before.charAt(before.length() - 1);
        if (Character.isUpperCase(raw.charAt(0))) {
            return goesOnWithCapital(before, beforeRaw, line, raw, paragraph, end);
        }
        return switch (end) {
            case '.', '!', '?', ';', ':' -> wrapped && isFull(before, line);
            default -> Character.isLetterOrDigit(raw.charAt(0)) || raw.charAt(0) == '(' || wrapped;
        };
    }

    /** "(6) bế mạc" behind a line with "; (5) khen thưởng;" goes on in the same sentence. */
    private static boolean goesOnCounting(String before, String raw) {
        Matcher counted = COUNTED.matcher(raw);
        return counted.lookingAt() && before.indexOf("(" + (Integer.parseInt(counted.group(1)) - 1) + ")") > 0;
    }

    private boolean goesOnWithCapital(String before, String beforeRaw, String line, String raw, Marker paragraph, char end) {
        if (paragraph.isNone() && Passage.isCapitals(raw) && body.matcher(line).find() && !connective.matcher(before).find()) {
            return false;
        }
        if (!wrapped || end == ':' || before.endsWith("./.") || !isFull(before, line)) {
            return end == '-' && before.length() > 1 && !Passage.isCapitals(raw);
        }
        boolean capitals = Passage.isCapitals(beforeRaw);
        return capitals == Passage.isCapitals(raw) && !(end == '.' && paragraph.isBullet());
    }

    private boolean isFull(String before, String line) {
        int blank = line.indexOf(' ');
        int nextWord = blank < 0 ? line.length() : blank;
        boolean open = Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith(",");
        return wrapped && (before.length() + 1 + nextWord > width * (open ? SHORTER_WHEN_OPEN : SHORTER_BY_CHANCE)
                || connective.matcher(before).find());
    }
}
