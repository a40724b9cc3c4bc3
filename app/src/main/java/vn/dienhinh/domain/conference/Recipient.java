package vn.dienhinh.domain.conference;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * One line of "Nơi nhận".
 *
 * @param id   stable id inside the conference
 * @param name who gets the paper: "UBND tỉnh"; the archive line is the program's
 */
public record Recipient(String id, String name) {

    public Recipient {
        id = VietnameseText.line(id);
        name = VietnameseText.line(name);
    }
}
