package vn.dienhinh.domain.commendation;

import java.math.BigDecimal;
import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * What is commended at this meeting.
 *
 * @param award           usual form of commendation, for nominees that name none: "Giấy khen của Chủ tịch UBND xã"
 * @param individualPrize money a person, in đồng; null while not said
 * @param collectivePrize money a collective, in đồng; null while not said
 * @param review          the council's meeting
 * @param nominees        who is proposed, in order
 */
public record Commendation(String award, BigDecimal individualPrize, BigDecimal collectivePrize,
                           CouncilReview review, List<Nominee> nominees) {

    public Commendation {
        award = VietnameseText.line(award);
        review = review == null ? CouncilReview.blank() : review;
        nominees = nominees == null ? List.of() : List.copyOf(nominees);
    }

    /** Nobody proposed yet. */
    public static Commendation blank() {
        return new Commendation("", null, null, null, null);
    }

    /** The form of commendation for that nominee: its own, else the usual one; empty while neither is said. */
    public String awardOf(Nominee nominee) {
        return nominee.award().isEmpty() ? award : nominee.award();
    }

    public Commendation withAward(String value) {
        return new Commendation(value, individualPrize, collectivePrize, review, nominees);
    }

    public Commendation withPrizes(BigDecimal aPerson, BigDecimal aCollective) {
        return new Commendation(award, aPerson, aCollective, review, nominees);
    }

    public Commendation withReview(CouncilReview value) {
        return new Commendation(award, individualPrize, collectivePrize, value, nominees);
    }

    public Commendation withNominees(List<Nominee> value) {
        return new Commendation(award, individualPrize, collectivePrize, review, value);
    }
}
