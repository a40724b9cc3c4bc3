package vn.dienhinh.domain.commendation;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * A title or commendation received before.
 *
 * @param year     the year; null while not known
 * @param name     title or form: "Chiến sĩ thi đua cơ sở", "Giấy khen"
 * @param isTitle  true for an emulation title (danh hiệu thi đua), false for a form of commendation
 * @param decision number, date and issuer of the decision: "Quyết định số 12/QĐ-UBND ngày 05/01/2024 của Chủ tịch
 *                 UBND xã"; empty while not known
 */
public record AwardRecord(Integer year, String name, boolean isTitle, String decision) {

    public AwardRecord {
        name = VietnameseText.line(name);
        decision = VietnameseText.line(decision);
    }
}
