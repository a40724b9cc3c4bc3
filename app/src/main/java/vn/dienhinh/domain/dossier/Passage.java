package vn.dienhinh.domain.dossier;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * The clerk's own words in place of a drafted passage of a paper.
 *
 * @param key  which passage of the paper: "result.body.limits"
 * @param text the clerk's words; lines that begin with "- " or "+ " are list lines; empty leaves the passage out
 */
public record Passage(String key, String text) {

    public Passage {
        key = VietnameseText.line(key);
        text = VietnameseText.lines(text);
    }
}
