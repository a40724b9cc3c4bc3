package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
    private static final String END_MARKS = ".;:!?…";
    private static final String CLOSING = "”\"’)*";
    /** Words that always want something after them, so that the number on the next line is no heading. */
    private static final Pattern WANTS_MORE = Pattern.compile(
            ".*(?:thứ|khóa|khoá|Quý|quý|hạng|số|ngày|tháng|năm|của|và|các|từ|đến|về|với|cho|là|,)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOT = Pattern.compile("^[\\s*]*(?:Nơi nhận|TM\\.|KT\\.|TL\\.|TUQ\\.)");

    /** Marks of another way of writing that came along: "## ", "**". */
    private static final Pattern MARKUP = Pattern.compile("(?m)^\\s*#{1,6} |\\*\\*");

    private final List<Paragraph> paragraphs;
    private final int markup;

    private PaperText(List<Paragraph> paragraphs, int markup) {
        this.paragraphs = List.copyOf(paragraphs);
        this.markup = markup;
    }

    /** Place of the first mark of another way of writing; -1 for none. */
    int markup() {
        return markup;
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
        return new PaperText(made, -1);
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
            boolean goesOn = current != null && (broken && !foot && continues(before, line)
                    || (foot || before.text().length() > FULL_LINE) && goesOnInSmall(before, line));
            if (goesOn) {
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
        Matcher mark = MARKUP.matcher(text);
        return new PaperText(made, mark.find() ? mark.start() : -1);
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
                if (!isEnded(lines.get(index).text()) && Character.isLowerCase(next.charAt(0))) {
                    open++;
                }
            }
        }
        return full > 0 && open * 4 >= full && beyond * 4 < full;
    }

    /** A page or a column ended in the middle of a sentence. */
    private static boolean goesOnInSmall(Line before, Line line) {
        String next = line.text().strip();
        return Character.isLowerCase(next.charAt(0)) && !STARTS_PART.matcher(line.text()).find()
                && !isEnded(before.text());
    }

    private static boolean continues(Line before, Line line) {
        String next = line.text().strip();
        String last = before.text().strip();
        boolean wants = WANTS_MORE.matcher(last.substring(Math.max(0, last.length() - 12))).matches();
        if (STARTS_PART.matcher(line.text()).find()) {
            return wants && !next.startsWith("-") && !next.startsWith("+") && next.matches("[IVX]+\\..*")
                    && last.matches(".*(?:thứ|khóa|khoá|Quý|quý|hạng)$");
        }
        if (isEnded(last) && !last.endsWith("…")) {
            return !last.endsWith(".") && Character.isLowerCase(next.charAt(0)) && !last.endsWith(":");
        }
        if (isCapitals(next) != isCapitals(last) && !wants) {
            return false;
        }
        boolean short_ = last.length() < FULL_LINE;
        return !short_ || wants || Character.isLowerCase(next.charAt(0));
    }

    /** True for a line whose last sign, closing ones apart, ends a sentence or its part. */
    static boolean isEnded(String line) {
        int last = line.length() - 1;
        while (last >= 0 && (Character.isWhitespace(line.charAt(last)) || CLOSING.indexOf(line.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && END_MARKS.indexOf(line.charAt(last)) >= 0;
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
            int start = start(words);
            if (words.endsWith("**") && words.length() > start + 2) {
                words = words.substring(0, words.length() - 2).stripTrailing();
            }
            for (int index = start; index < words.length(); index++) {
                char c = words.charAt(index);
                text.append(c == '\u00A0' || c == '\t' ? ' ' : c);
                places.add(line.from() + index);
            }
        }

        /** Blanks and marks of another way of writing before the first word are no part of the paragraph. */
        private static int start(String words) {
            int start = 0;
            while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
                start++;
            }
            int mark = start;
            while (mark < words.length() && words.charAt(mark) == '#') {
                mark++;
            }
            if (mark > start && mark < words.length() && words.charAt(mark) == ' ') {
                start = mark + 1;
            }
            while (words.length() > start + 2 && words.charAt(start) == '*' && words.charAt(start + 1) != ' ') {
                start++;
            }
            return start;
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
