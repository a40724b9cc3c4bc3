package vn.dienhinh.domain.rule;

import java.time.LocalDate;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A paper that another one stands on.
 *
 * @param type    type as written: "Kế hoạch", "Công văn", "Quyết định"
 * @param number  number and symbol: "234/KH-UBND"; empty when not known
 * @param date    date of issue; null when not known
 * @param issuer  who issued it: "UBND huyện Thạch Thành"
 * @param subject what it is about, beginning with "về": "về tổ chức Hội nghị ..."
 */
public record LegalBasis(String type, String number, LocalDate date, String issuer, String subject) {

    public LegalBasis {
        type = VietnameseText.line(type);
        number = VietnameseText.line(number);
        issuer = VietnameseText.line(issuer);
        subject = VietnameseText.line(subject);
    }

    /** A basis with nothing filled in but its type. */
    public static LegalBasis blank() {
        return new LegalBasis("Kế hoạch", "", null, "", "");
    }

    /**
     * True when number and issuer are both missing, so that the paper can't be cited; a law is cited by its name alone
     * (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6a).
     */
    public boolean isBlank() {
        return number.isEmpty() && issuer.isEmpty() && !type.startsWith("Luật ") && !type.startsWith("Pháp lệnh ");
    }

    /** Short citation: type, number, date and issuer. */
    public String citation() {
        StringBuilder text = new StringBuilder(type);
        if (!number.isEmpty()) {
            text.append(" số ").append(number);
        }
        if (date != null) {
            text.append(" ngày ").append(OfficialDate.shortForm(date));
        }
        if (!issuer.isEmpty()) {
            text.append(" của ").append(issuer);
        }
        return text.toString().strip();
    }

    /** Full citation as at a paper's head: the short one and the subject (NĐ 30/2020, Phụ lục I, II.6b). */
    public String fullCitation() {
        return subject.isEmpty() ? citation() : citation() + " " + subject;
    }
}
