package vn.dienhinh.domain.rule;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * A form of meeting that the rules allow.
 *
 * @param id     stable id inside the profile: "tuyen-duong-dhtt"
 * @param name   official name: "Hội nghị tuyên dương điển hình tiên tiến"
 * @param source where the rules name it
 */
public record MeetingForm(String id, String name, Source source) {

    public MeetingForm {
        id = VietnameseText.line(id);
        name = VietnameseText.line(name);
        source = source == null ? Source.none() : source;
    }
}
