package vn.dienhinh.domain.rule;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * Where a rule stands.
 *
 * @param paper   the paper as it is cited: "Kế hoạch số 234/KH-UBND ngày 09/10/2024 của UBND huyện Thạch Thành"
 * @param section the place in it: "mục II.3.1"; empty when not known
 * @param quote   the words of the paper; empty when not kept
 */
public record Source(String paper, String section, String quote) {

    public Source {
        paper = VietnameseText.line(paper);
        section = VietnameseText.line(section);
        quote = VietnameseText.line(quote);
    }

    /** A source that is not known. */
    public static Source none() {
        return new Source("", "", "");
    }

    /** True when no paper is named. */
    public boolean isNone() {
        return paper.isEmpty();
    }

    /** Paper and section in one phrase; empty when not known. */
    public String words() {
        return section.isEmpty() || paper.isEmpty() ? paper + section : section + ", " + paper;
    }
}
