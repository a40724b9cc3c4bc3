package vn.dienhinh.domain.check.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks and stops: too many, too few, in the wrong place. */
final class PunctuationFaults implements TextRule {

    private static final String MARKS = ",;:.!?";
    private static final String OPENING = "“(‘«[";
    private static final String CLOSING = "”)’»]";
    private static final Set<String> SHORT = Set.of("tp", "tx", "tt", "st", "ths", "ts", "gs", "pgs", "tr", "vv", "v",
            "nxb", "đ", "bs", "ks", "cn", "bt", "pct", "ct", "kt", "tl", "tm", "q", "tuq", "no");
    private static final Pattern DOUBLE_MARK = Pattern.compile(
            "(?<=[\\p{L}\\p{N})”\"*])(?:\\.\\.(?!\\.)|,,|;;|::|\\.,|,\\.(?!\\.)|;\\.(?!\\.)|\\.;|;,|,;)(?![.\\d])");
    private static final Pattern HYPHEN = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])(?:- +| +-)(?=[\\p{L}\\p{N}])");
    private static final Pattern BLANK_BEFORE_SLASH = Pattern.compile("(?<=\\d) +/(?=\\p{Lu})|(?<=\\d)/ +(?=\\p{Lu}{2})");
    private static final Pattern WEB = Pattern.compile("\\S*(?:://|@|www\\.|\\.vn\\b|\\.com\\b)\\S*");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        for (Paragraph paragraph : text.paragraphs()) {
            scan(paragraph, found);
            doubles(paragraph, found);
            hyphens(paragraph, found);
        }
    }

    private static void scan(Paragraph paragraph, Remarks found) {
        String line = paragraph.text();
        boolean layout = isLayout(line);
        for (int index = 1; index < line.length(); index++) {
            char here = line.charAt(index);
            char before = line.charAt(index - 1);
            if (here == ' ') {
                blanks(paragraph, index, layout, found);
            } else if (MARKS.indexOf(here) >= 0) {
                mark(paragraph, index, found);
            } else if (here == '(' && Character.isLetter(before) && index + 1 < line.length()
                    && Character.isLetter(line.charAt(index + 1)) && !isInWeb(line, index)
                    && line.indexOf(')', index) > index + 3) {
                found.hint(TextCodes.SPACE_INSIDE, paragraph, index, index + 1, " (", "(");
            } else if (here == '“' && Character.isLetter(before)) {
                found.hint(TextCodes.SPACE_INSIDE, paragraph, index, index + 1, " “", "“");
            } else if (Character.isLetter(here) && (before == ')' || before == '”') && index > 3
                    && line.charAt(index - 2) != ' ' && !paragraph.isNumbered()) {
                found.hint(TextCodes.SPACE_INSIDE, paragraph, index - 1, index, before + " ", String.valueOf(before));
            } else if (before == '…' && Character.isLetter(here)) {
                found.hint(TextCodes.SPACE_AFTER_MARK, paragraph, index - 1, index, "… ", "…");
            }
        }
    }

    /** The first blank of a run decides for the whole run. */
    private static void blanks(Paragraph paragraph, int index, boolean layout, Remarks found) {
        String line = paragraph.text();
        char before = line.charAt(index - 1);
        if (before == ' ') {
            return;
        }
        int end = index;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        if (end == line.length()) {
            return;
        }
        char next = line.charAt(end);
        if (MARKS.indexOf(next) >= 0 && Character.isLetterOrDigit(before) && !isDots(line, end)
                && !line.startsWith("./.", end) && end - index <= 2 && !isBlankAhead(line, end)) {
            found.hint(TextCodes.SPACE_BEFORE_MARK, paragraph, index, end, "", String.valueOf(next));
        } else if (OPENING.indexOf(before) >= 0 && Character.isLetterOrDigit(next)) {
            found.hint(TextCodes.SPACE_INSIDE, paragraph, index, end, "", String.valueOf(before));
        } else if (CLOSING.indexOf(next) >= 0 && Character.isLetterOrDigit(before)) {
            found.hint(TextCodes.SPACE_INSIDE, paragraph, index, end, "", String.valueOf(next));
        } else if (end - index >= 2 && end - index <= 3 && !layout && index > paragraph.contentFrom()
                && Character.isLetterOrDigit(next) && (Character.isLetter(before) || ",;.:)”".indexOf(before) >= 0)
                && !isGapToFill(line, index, end)) {
            found.hint(TextCodes.SPACE_DOUBLE, paragraph, index, end, " ");
        }
    }

    /** Lines set in columns by blanks: heads, signatures, tables. */
    private static boolean isLayout(String line) {
        return line.contains("    ") || line.indexOf('|') >= 0;
    }

    private static boolean isGapToFill(String line, int from, int to) {
        String before = line.substring(0, from).toLowerCase();
        return before.endsWith("ngày") || before.endsWith("tháng") || before.endsWith("năm") || before.endsWith("số")
                || before.endsWith("số:") || line.startsWith("tháng", to) || line.startsWith("năm", to);
    }

    private static boolean isDots(String line, int at) {
        return line.startsWith("..", at);
    }

    private static boolean isBlankAhead(String line, int at) {
        return line.charAt(at) == ':' && at + 1 < line.length() && line.charAt(at + 1) == '/';
    }

    private static void mark(Paragraph paragraph, int index, Remarks found) {
        String line = paragraph.text();
        char here = line.charAt(index);
        if (index + 1 >= line.length() || isInWeb(line, index)) {
            return;
        }
        char before = line.charAt(index - 1);
        char next = line.charAt(index + 1);
        boolean list = ",;:".indexOf(here) >= 0;
        if (list && Character.isLetter(next) && (Character.isLetterOrDigit(before) || ")”\"".indexOf(before) >= 0)) {
            found.hint(TextCodes.SPACE_AFTER_MARK, paragraph, index, index + 1, here + " ", String.valueOf(here));
        } else if (here == ';' && Character.isDigit(next)) {
            found.hint(TextCodes.SPACE_AFTER_MARK, paragraph, index, index + 1, "; ", ";");
        } else if (here == '.' && Character.isUpperCase(next) && Character.isLowerCase(before) && index > 2
                && Character.isLetter(line.charAt(index - 2)) && index + 2 < line.length()
                && Character.isLowerCase(line.charAt(index + 2)) && !isShort(line, index)) {
            found.hint(TextCodes.SPACE_AFTER_MARK, paragraph, index, index + 1, ". ", ".");
        } else if (here == '.' && next == ' ' && index + 2 < line.length() && Character.isLowerCase(line.charAt(index + 2))
                && Character.isLowerCase(before) && index > 2 && Character.isLetter(line.charAt(index - 2))
                && !isShort(line, index) && !(paragraph.letter() != null && index < 4)) {
            found.warn(TextCodes.STOP_IN_SENTENCE, paragraph, index, index + 1, ",",
                    line.substring(index + 2, Math.min(line.length(), index + 20)).split(" ")[0]);
        }
    }

    private static boolean isShort(String line, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return SHORT.contains(line.substring(from, stop).toLowerCase()) || from > 0 && line.charAt(from - 1) == '.';
    }

    private static boolean isInWeb(String line, int index) {
        if (line.indexOf("://") < 0 && line.indexOf('@') < 0 && line.indexOf("www.") < 0 && line.indexOf(".vn") < 0
                && line.indexOf(".com") < 0) {
            return false;
        }
        Matcher web = WEB.matcher(line);
        while (web.find()) {
            if (web.start() <= index && index < web.end()) {
                return true;
            }
        }
        return false;
    }

    private static void doubles(Paragraph paragraph, Remarks found) {
        String line = paragraph.text();
        if (line.indexOf("..") < 0 && line.indexOf(",,") < 0 && line.indexOf(";;") < 0 && line.indexOf("::") < 0
                && line.indexOf(".,") < 0 && line.indexOf(",.") < 0 && line.indexOf(";.") < 0
                && line.indexOf(".;") < 0 && line.indexOf(";,") < 0 && line.indexOf(",;") < 0) {
            return;
        }
        Matcher marks = DOUBLE_MARK.matcher(line);
        while (marks.find()) {
            boolean omission = marks.group().equals(",.") && line.startsWith("..", marks.end());
            boolean shortened = marks.group().charAt(0) == '.' && marks.group().charAt(1) != '.'
                    && isShort(line, marks.start());
            if (!omission && !shortened && !line.startsWith("/.", marks.end())) {
                found.warn(TextCodes.DOUBLE_STOP, paragraph, marks.start(), marks.end(),
                        marks.group().substring(0, 1), marks.group());
            }
        }
    }

    private static void hyphens(Paragraph paragraph, Remarks found) {
        String line = paragraph.text();
        if (line.indexOf("- ") < 0 && line.indexOf(" -") < 0 && line.indexOf(" /") < 0 && line.indexOf("/ ") < 0) {
            return;
        }
        Matcher hyphen = HYPHEN.matcher(line);
        while (hyphen.find()) {
            boolean figures = Character.isDigit(line.charAt(hyphen.start() - 1)) && Character.isDigit(line.charAt(hyphen.end()));
            boolean enumerator = hyphen.group().startsWith("-") && line.substring(0, hyphen.start()).matches("[IVX]+|\\w{1,2}");
            boolean below = !figures && hyphen.group().startsWith(" ") && Character.isDigit(line.charAt(hyphen.end()));
            if (!enumerator && !below) {
                found.hint(TextCodes.SPACE_HYPHEN, paragraph, hyphen.start(), hyphen.end(), " - ");
            }
        }
        Matcher slash = BLANK_BEFORE_SLASH.matcher(line);
        while (slash.find()) {
            found.hint(TextCodes.SPACE_BEFORE_MARK, paragraph, slash.start(), slash.end(), "/", "/");
        }
    }
}
