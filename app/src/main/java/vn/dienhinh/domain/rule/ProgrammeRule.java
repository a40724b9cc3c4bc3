package vn.dienhinh.domain.rule;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * A programme item that the rules name.
 *
 * @param text      the item in the paper's words
 * @param optional  true for "nếu có"
 * @param condition when it applies, in words; empty for always
 * @param source    where it stands
 */
public record ProgrammeRule(String text, boolean optional, String condition, Source source) {

    public ProgrammeRule {
        text = VietnameseText.line(text);
        condition = VietnameseText.line(condition);
        source = source == null ? Source.none() : source;
    }
}
