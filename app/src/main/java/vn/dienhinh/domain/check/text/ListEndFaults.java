package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that end without a mark where the others of their list, or whole sentences, end with one. */
final class ListEndFaults implements TextRule {

    private static final int WORDS_OF_A_SENTENCE = 15;
    private static final Pattern ENDED = Pattern.compile("[.;:!?…,][”\"’)*]*$");
    private static final Pattern FOOT = Pattern.compile("^[\\s*]*(?:Nơi nhận|TM\\.|KT\\.|TL\\.|TUQ\\.|CHỦ TỊCH|PHỤ LỤC|Phụ lục)");

    /** What stands over or under a picture or table bears no end mark. */
    private static final Pattern CAPTION = Pattern.compile("^[\\s*]*(?:Biểu đồ|Biểu|Bảng|Hình|Sơ đồ)[ \\d:.]");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        List<Paragraph> run = new ArrayList<>();
        List<Paragraph> paragraphs = text.paragraphs();
        boolean foot = false;
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            foot |= FOOT.matcher(paragraph.text()).find();
            boolean same = !run.isEmpty() && run.get(0).dash() == paragraph.dash() && paragraph.isListLine()
                    && run.get(0).field() == paragraph.field();
            boolean goesOn = !run.isEmpty() && !paragraph.isListLine() && !paragraph.isNumbered() && isEnded(paragraph)
                    && index + 1 < paragraphs.size() && paragraphs.get(index + 1).dash() == run.get(0).dash();
            if (!same && !goesOn) {
                judge(run, found);
                run.clear();
            }
            if (foot || paragraph.text().indexOf('|') >= 0) {
                continue;
            }
            if (paragraph.isListLine()) {
                run.add(paragraph);
            } else {
                sentence(paragraph, index + 1 < paragraphs.size() ? paragraphs.get(index + 1) : null, found);
            }
        }
        judge(run, found);
    }

    /** Half of the lines with a mark make it the rule of the list. */
    private static void judge(List<Paragraph> run, Remarks found) {
        long ended = run.stream().filter(ListEndFaults::isEnded).count();
        if (run.size() < 2 || ended * 2 < run.size() || ended == run.size()) {
            return;
        }
        for (Paragraph paragraph : run) {
            if (!isEnded(paragraph)) {
                mark(paragraph, found);
            }
        }
    }

    /** A numbered paragraph with another number of its own level after it holds no list: it is a sentence. */
    private static void sentence(Paragraph paragraph, Paragraph next, Remarks found) {
        boolean plain = !paragraph.isNumbered() && paragraph.text().indexOf(", ") > 0
                && !CAPTION.matcher(paragraph.text()).find();
        boolean alone = paragraph.number() != null && next != null && next.number() != null
                && depth(paragraph) == depth(next) && !paragraph.isCapitals();
        if ((plain && next != null && (next.isNumbered() || next.isListLine()) || alone) && !isEnded(paragraph)
                && paragraph.words().size() >= WORDS_OF_A_SENTENCE && !paragraph.isCapitals()
                && paragraph.text().indexOf("    ") < 0 && !paragraph.text().startsWith("(")) {
            mark(paragraph, found);
        }
    }

    private static int depth(Paragraph paragraph) {
        return (int) paragraph.number().chars().filter(c -> c == '.').count();
    }

    private static boolean isEnded(Paragraph paragraph) {
        return ENDED.matcher(paragraph.text().stripTrailing()).find();
    }

    private static void mark(Paragraph paragraph, Remarks found) {
        int end = paragraph.text().stripTrailing().length();
        found.hint(TextCodes.END_MARK, paragraph, end - 1, end, paragraph.text().charAt(end - 1) + ".");
    }
}
