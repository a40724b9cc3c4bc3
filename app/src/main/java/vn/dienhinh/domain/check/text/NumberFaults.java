package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.text.VietnameseNumberWords;
import vn.dienhinh.domain.text.VietnameseNumbers;

/** Numbers that contradict each other: figures and words, a whole and its parts, shares, rules with a gap. */
final class NumberFaults implements TextRule {

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![\\p{L}\\d/.,])(\\d{1,3}(?:[.]\\d{3})+|\\d{1,9})((?: (?:đồng|đại biểu|người|VNĐ|đ))?)[.,]? ?\\((?:[Vv]iết bằng chữ|[Bb]ằng chữ)?:? ?"
                    + "([\\p{L} ,]{2,90})\\)");
    private static final Set<String> UNITS = Set.of("đồng", "đại", "biểu", "người", "chẵn", "tập", "thể", "cá", "nhân",
            "ngày", "bản", "phần", "giấy", "khen", "trường", "hợp", "chí", "bộ", "điển", "hình", "tiết", "mục");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)? ?%");
    private static final Pattern GAP = Pattern.compile(
            "(?<!\\p{L})(?:[Dd]ưới|ít hơn) (\\d{2,4})(?! ?%)(?=[^.]{0,160}?(?<!\\p{L})(?:trên|nhiều hơn) \\1(?!\\d| ?%))|(?<!\\p{L})(?:[Tt]rên) (\\d{2,4})(?! ?%)"
                    + "(?=[^.]{0,160}?(?<!\\p{L})dưới \\2(?!\\d| ?%))");
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,3}(?:\\.\\d{3})*|\\d+)(?: \\([^)]{2,60}\\))? (đại biểu|người|tập thể|cá nhân|đồng chí|suất|phần)(?: [\\p{L} ]{0,40}?)?"
                    + "(?:,|:|;)? ?\\(?(?:gồm|bao gồm|trong đó|chia ra)(?: có)?:? ([^.)]*)");
    private static final Pattern PART = Pattern.compile("(?<![\\d/.,%])(\\d{1,3}(?:\\.\\d{3})*|\\d+)(?![\\d/%]| ?%| tháng| năm) (?!giờ|ngày|tuần)");
    private static final Pattern MONEY = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+) ?(?:đồng|đ|VNĐ)?(?:[.;,]|\\s)*$");
    private static final int WHOLE_SHARE = 100;

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        List<Paragraph> paragraphs = text.paragraphs();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.text().chars().anyMatch(c -> c >= '0' && c <= '9')) {
                words(paragraph, found);
                shares(paragraph, found);
                gap(paragraph, found);
                parts(paragraph, found);
            }
        }
        sums(paragraphs, found);
        splitShares(paragraphs, found);
    }

    private static void words(Paragraph paragraph, Remarks found) {
        if (paragraph.text().indexOf('(') < 0) {
            return;
        }
        Matcher match = IN_WORDS.matcher(paragraph.text());
        while (match.find()) {
            List<String> spelt = new ArrayList<>();
            for (String word : match.group(3).toLowerCase().replace(",", " ").strip().split(" +")) {
                spelt.add(word);
            }
            while (!spelt.isEmpty() && UNITS.contains(spelt.get(spelt.size() - 1))) {
                spelt.remove(spelt.size() - 1);
            }
            OptionalLong named = VietnameseNumberWords.read(spelt);
            long figures = number(match.group(1));
            if (named.isPresent() && named.getAsLong() != figures) {
                found.add(TextCodes.NUMBER_WORDS, Severity.WARNING, paragraph, match.start(), match.end(), null,
                        match.group(1), match.group(3).strip(),
                        figures <= VietnameseNumbers.GREATEST ? VietnameseNumbers.words(figures) : "");
            }
        }
    }

    /** Exemplars and guests, each with its share, and nothing else: together they are the whole. */
    private static void shares(Paragraph paragraph, Remarks found) {
        String lower = paragraph.lower();
        if (lower.indexOf('%') < 0 || !lower.contains("khách mời") || !lower.contains("điển hình")) {
            return;
        }
        int guests = lower.indexOf("khách mời");
        Matcher match = SHARE.matcher(lower);
        List<int[]> spans = new ArrayList<>();
        int sum = 0;
        while (match.find()) {
            spans.add(new int[] {match.start(), match.end()});
            sum += Integer.parseInt(match.group(1));
        }
        if (spans.size() == 2 && guests > 0 && sum != WHOLE_SHARE && lower.indexOf("ít nhất") < 0
                && lower.indexOf("tối thiểu") < 0 && lower.indexOf("không quá") < 0) {
            found.warn(TextCodes.NUMBER_SHARES, paragraph, spans.get(0)[0], spans.get(1)[1], null, sum);
        }
    }

    /** The same, where each stands in a line of its own. */
    private static void splitShares(List<Paragraph> paragraphs, Remarks found) {
        for (int index = 0; index + 1 < paragraphs.size(); index++) {
            Paragraph first = paragraphs.get(index);
            Paragraph second = paragraphs.get(index + 1);
            boolean one = first.lower().contains("khách mời") && second.lower().contains("điển hình")
                    && !first.lower().contains("điển hình");
            boolean other = first.lower().contains("điển hình") && second.lower().contains("khách mời")
                    && !second.lower().contains("điển hình");
            Integer left = onlyShare(first);
            Integer right = onlyShare(second);
            if ((one || other) && left != null && right != null && left + right != WHOLE_SHARE
                    && !first.lower().contains("ít nhất") && !second.lower().contains("không quá")) {
                Matcher match = SHARE.matcher(second.text());
                match.find();
                found.warn(TextCodes.NUMBER_SHARES, second, match.start(), match.end(), null, left + right);
            }
        }
    }

    private static Integer onlyShare(Paragraph paragraph) {
        Matcher match = SHARE.matcher(paragraph.text());
        if (!match.find()) {
            return null;
        }
        Integer share = Integer.valueOf(match.group(1));
        return match.find() ? null : share;
    }

    private static void gap(Paragraph paragraph, Remarks found) {
        if (!paragraph.lower().contains("dưới") || !paragraph.lower().contains("trên")) {
            return;
        }
        Matcher match = GAP.matcher(paragraph.text());
        while (match.find()) {
            String limit = match.group(1) != null ? match.group(1) : match.group(2);
            if (!paragraph.lower().contains("từ " + limit) && !paragraph.lower().contains("đúng " + limit)
                    && !paragraph.lower().contains(limit + " trở")) {
                found.hint(TextCodes.NUMBER_GAP, paragraph, match.start(), match.end(), null, limit);
                return;
            }
        }
    }

    /** "150 đại biểu, gồm 105 điển hình và 40 khách mời": parts of one whole, told as such. */
    private static void parts(Paragraph paragraph, Remarks found) {
        String lower = paragraph.lower();
        if (!lower.contains("gồm") && !lower.contains("trong đó") && !lower.contains("chia ra")) {
            return;
        }
        Matcher whole = WHOLE.matcher(paragraph.text());
        while (whole.find()) {
            String told = whole.group(3).toLowerCase();
            boolean partition = whole.group().contains("gồm") || whole.group().contains("chia ra")
                    || told.contains("điển hình") && told.contains("khách mời");
            List<Long> numbers = new ArrayList<>();
            Matcher part = PART.matcher(whole.group(3) + " ");
            while (part.find()) {
                numbers.add(number(part.group(1)));
            }
            long sum = numbers.stream().mapToLong(Long::longValue).sum();
            boolean overlapping = told.contains("nữ") || told.contains("dân tộc") || told.contains("đảng viên")
                    || told.contains("trong đó") || told.contains("năm ") || told.contains("lần ") || told.contains("tuổi");
            if (partition && !overlapping && numbers.size() >= 2 && sum != number(whole.group(1))) {
                found.warn(TextCodes.NUMBER_SUM, paragraph, whole.start(1), whole.end(1), null, whole.group(1),
                        grouped(sum));
            }
        }
    }

    /** Lines of money and the line of their sum under them. */
    private static void sums(List<Paragraph> paragraphs, Remarks found) {
        long sum = 0;
        int lines = 0;
        for (Paragraph paragraph : paragraphs) {
            Matcher money = MONEY.matcher(paragraph.text());
            boolean amount = paragraph.text().indexOf('.') >= 0 && money.find();
            String lower = paragraph.content().toLowerCase();
            boolean total = lower.startsWith("tổng cộng") || lower.startsWith("cộng") || lower.startsWith("tổng kinh phí")
                    || lower.startsWith("tổng số tiền") || lower.startsWith("tổng:");
            if (amount && total) {
                if (lines >= 2 && sum != number(money.group(1))) {
                    found.warn(TextCodes.NUMBER_SUM, paragraph, money.start(1), money.end(1), grouped(sum),
                            money.group(1), grouped(sum));
                }
                sum = 0;
                lines = 0;
            } else if (amount) {
                sum += number(money.group(1));
                lines++;
            } else {
                sum = 0;
                lines = 0;
            }
        }
    }

    private static long number(String figures) {
        return Long.parseLong(figures.replace(".", ""));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
