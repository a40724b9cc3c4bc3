package vn.dienhinh.application.paper.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.drafting.ConferenceYear;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.OfficialDate;

/** The lines that the registry fills in: number with symbol, place with date (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3, II.4). */
public final class PaperHeadText {

    private static final String NUMBER_GAP = "      ";
    private static final String BLANK_DATE = "ngày      tháng      năm      ";
    private static final int FIRST_TWO_DIGIT_NUMBER = 10;
    private static final int GREATEST_PADDED_LENGTH = 9;

    private final Wording wording;

    public PaperHeadText(Wording wording) {
        this.wording = wording;
    }

    /** "Số: 05/KH-UBND"; a gap for the number in a draft. A number that already has its symbol is left as it is. */
    public String numberLine(Conference conference, PaperKind kind, PaperHead head) {
        return wording.text("paper.number", Map.of("number", numberAndSymbol(conference, kind, head)));
    }

    /** "số 05/KH-UBND ngày 12 tháng 8 năm 2025", with gaps in a draft. */
    public String numberAndDate(Conference conference, PaperKind kind, PaperHead head) {
        return "số " + numberAndSymbol(conference, kind, head) + " " + date(conference, head);
    }

    /** "05/BB-HĐTĐKT" of that paper; a gap for the number while there is none. */
    public String numberAndSymbol(Conference conference, PaperKind kind) {
        return numberAndSymbol(conference, kind, PaperHeads.of(conference, kind));
    }

    private String numberAndSymbol(Conference conference, PaperKind kind, PaperHead head) {
        return head.number().contains("/") ? head.number() : number(head) + "/" + symbol(conference, kind);
    }

    /** "Đại Sơn, ngày 12 tháng 8 năm 2025"; gaps for day and month in a draft. */
    public String placeAndDate(Conference conference, PaperHead head) {
        String place = conference.unit().placeOrName();
        return (place.isEmpty() ? Wording.DOTS : place) + ", " + date(conference, head);
    }

    /** "Số:       /BC-…" in a form that any body fills in. */
    public String openNumberLine(PaperKind kind) {
        String symbol = wording.text("paper." + kind + ".symbol") + "-" + Wording.DOTS;
        return wording.text("paper.number", Map.of("number", NUMBER_GAP + "/" + symbol));
    }

    /** "…, ngày      tháng      năm" in a form that any body fills in. */
    public String openPlaceAndDate() {
        return Wording.DOTS + ", " + BLANK_DATE;
    }

    /** An official letter has its body and drafting office as its symbol, other papers their type and body. */
    private String symbol(Conference conference, PaperKind kind) {
        String body = wording.find("paper." + kind + ".body", Map.of()).orElse(conference.unit().symbol());
        if (kind == PaperKind.DOSSIER_LETTER) {
            String office = conference.unit().draftingOfficeSymbol();
            return (body.isEmpty() ? Wording.DOTS : body) + "-" + (office.isEmpty() ? Wording.DOTS : office);
        }
        return wording.text("paper." + kind + ".symbol") + "-" + (body.isEmpty() ? Wording.DOTS : body);
    }

    private static String number(PaperHead head) {
        String number = head.number();
        if (number.isEmpty()) {
            return NUMBER_GAP;
        }
        boolean digits = number.length() <= GREATEST_PADDED_LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return number;
        }
        int value = Integer.parseInt(number);
        return value < FIRST_TWO_DIGIT_NUMBER ? "0" + value : Integer.toString(value);
    }

    private static String date(Conference conference, PaperHead head) {
        if (head.date() != null) {
            return OfficialDate.words(head.date());
        }
        return ConferenceYear.of(conference)
                .map(year -> OfficialDate.words(null, year))
                .orElse(BLANK_DATE);
    }

    /** What of number and date is still open, as sentences. */
    public List<String> openPoints(PaperHead head, String keyPrefix) {
        return Stream.of(head.number().isEmpty() ? keyPrefix + "number" : "", head.date() == null ? keyPrefix + "date" : "")
                .filter(key -> !key.isEmpty()).map(wording::text).toList();
    }
}
