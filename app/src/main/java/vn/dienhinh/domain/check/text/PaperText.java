package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as paragraphs. Papers that come out of a PDF have every line broken, often with an empty line between; those
 * lines are joined again. The fields of a conference are taken line by line as they are.
 */
final class PaperText {

    /** A line of a real paragraph fills the column; shorter ones end there. Measured over real papers: 70 to 90. */
    private static final int FULL_LINE = 62;
    private static final Pattern STARTS_PART = Pattern.compile(
            "^\\s*(?:[-–+•*]\\s|[IVX]{1,6}\\.\\s|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.\\s|\\d{1,2}\\.\\d{1,2}\\s|\\d{1,2}\\)"
                    + "|[a-zđ]\\)|#|Phần\\s+(?:thứ|[IVX])|Nơi nhận|Kính gửi|PHỤ LỤC|Phụ lục|TM\\.|KT\\.|TL\\.|Q\\.\\s"
                    + "|Căn cứ |Số\\s*:|Điều\\s+\\d)");
    private static final Pattern ENDS = Pattern.compile("(?:[.;:!?…]|\\./\\.)[”\"’)*\\s]*$");
    /** Words that always want something after them, so that the number on the next line is no heading. */
    private static final Pattern WANTS_MORE = Pattern.compile(
            "(?:thứ|khóa|khoá|Quý|quý|hạng|số|ngày|tháng|năm|của|và|các|từ|đến|về|với|cho|là|,)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOT = Pattern.compile("^[\\s*]*(?:Nơi nhận|TM\\.|KT\\.|TL\\.|TUQ\\.)");

    private final List<Paragraph> paragraphs;

    private PaperText(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Each line of each text is a paragraph; places count inside the text of its own. */
    static PaperText ofFields(List<String> texts) {
        List<Paragraph> made = new ArrayList<>();
        for (int field = 0; field < texts.size(); field++) {
            for (Line line : lines(texts.get(field))) {
                Builder builder = new Builder(field);
                builder.append(line);
                builder.addTo(made);
            }
        }
        return new PaperText(made);
    }

    /** A whole paper; lines that a page broke are joined where the text is broken so throughout. */
    static PaperText ofPaper(String text) {
        List<Line> lines = lines(text);
        boolean broken = isBroken(lines);
        List<Paragraph> made = new ArrayList<>();
        Builder current = null;
        Line before = null;
        boolean foot = false;
        for (Line line : lines) {
            foot |= FOOT.matcher(line.text()).find();
            if (current != null && broken && !foot && continues(before, line)) {
                current.appendAfterBreak(line);
            } else {
                if (current != null) {
                    current.addTo(made);
                }
                current = new Builder(0);
                current.append(line);
            }
            before = line;
        }
        if (current != null) {
            current.addTo(made);
        }
        return new PaperText(made);
    }

    /** Broken when long lines end in the middle of a sentence as a rule. */
    private static boolean isBroken(List<Line> lines) {
        int full = 0;
        int open = 0;
        int beyond = 0;
        for (int index = 0; index + 1 < lines.size(); index++) {
            int length = lines.get(index).text().strip().length();
            if (length > 130) {
                beyond++;
            }
            if (length >= FULL_LINE) {
                full++;
                String next = lines.get(index + 1).text().strip();
                if (!ENDS.matcher(lines.get(index).text()).find() && Character.isLowerCase(next.charAt(0))) {
                    open++;
                }
            }
        }
        return full > 0 && open * 4 >= full && beyond * 4 < full;
    }

    private static boolean continues(Line before, Line line) {
        String next = line.text().strip();
        String last = before.text().strip();
        boolean wants = WANTS_MORE.matcher(last).find();
        if (STARTS_PART.matcher(line.text()).find()) {
            return wants && !next.startsWith("-") && !next.startsWith("+") && next.matches("[IVX]+\\..*")
                    && last.matches(".*(?:thứ|khóa|khoá|Quý|quý|hạng)$");
        }
        if (ENDS.matcher(last).find() && !last.endsWith("…")) {
            return !last.endsWith(".") && Character.isLowerCase(next.charAt(0)) && !last.endsWith(":");
        }
        if (isCapitals(next) != isCapitals(last) && !wants) {
            return false;
        }
        boolean short_ = last.length() < FULL_LINE;
        return !short_ || wants || Character.isLowerCase(next.charAt(0));
    }

    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private record Line(String text, int from) {
    }

    /** The lines that are not empty. */
    private static List<Line> lines(String text) {
        List<Line> made = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = from;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            String line = text.substring(from, end);
            if (!line.isBlank()) {
                made.add(new Line(line, from));
            }
            from = end + 1;
        }
        return made;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();
        private final int field;

        Builder(int field) {
            this.field = field;
        }

        /** A no-break blank is a blank to every rule. */
        void append(Line line) {
            String words = line.text().stripTrailing();
            int start = 0;
            while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
                start++;
            }
            for (int index = start; index < words.length(); index++) {
                char c = words.charAt(index);
                text.append(c == '\u00A0' || c == '\t' ? ' ' : c);
                places.add(line.from() + index);
            }
        }

        /** "2020-" and "2025" belong together; other lines are joined by a blank. */
        void appendAfterBreak(Line line) {
            int last = text.length() - 1;
            boolean glued = last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
            if (!glued && last >= 0) {
                text.append(' ');
                places.add(places.get(places.size() - 1) + 1);
            }
            append(line);
        }

        void addTo(List<Paragraph> made) {
            if (text.length() > 0) {
                made.add(new Paragraph(text.toString(), places.stream().mapToInt(Integer::intValue).toArray(), field));
            }
        }
    }
}
