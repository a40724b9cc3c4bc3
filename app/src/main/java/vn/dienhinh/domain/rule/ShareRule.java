package vn.dienhinh.domain.rule;

import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * The shares of exemplars and guests.
 *
 * @param kind            how strictly they are stated; never null
 * @param exemplarPercent share of exemplars in per cent; null when none is stated
 * @param guestPercent    share of guests and leaders in per cent; null when none is stated
 * @param tolerancePoints for ABOUT: how many percentage points off still hold; null for the usual tolerance
 * @param guestLabel      whom the paper counts as guests: "đại biểu khách mời và lãnh đạo các cấp, các ngành"
 * @param source          where it stands
 * @param leaders         the share in which leaders count: GUEST mostly, SERVICE for neither share; never null
 */
public record ShareRule(ShareKind kind, Integer exemplarPercent, Integer guestPercent, Integer tolerancePoints,
                        String guestLabel, Source source, DelegateGroup leaders) {

    /** Tolerance of "khoảng" where the profile says nothing: domain.md, "How the composition is judged". */
    public static final int USUAL_TOLERANCE_POINTS = 5;
    private static final int WHOLE = 100;

    public ShareRule {
        kind = kind == null ? ShareKind.NONE : kind;
        guestLabel = VietnameseText.line(guestLabel);
        source = source == null ? Source.none() : source;
        leaders = leaders == null ? DelegateGroup.GUEST : leaders;
    }

    /** Shares in which leaders count as guests. */
    public ShareRule(ShareKind kind, Integer exemplarPercent, Integer guestPercent, Integer tolerancePoints,
                     String guestLabel, Source source) {
        this(kind, exemplarPercent, guestPercent, tolerancePoints, guestLabel, source, DelegateGroup.GUEST);
    }

    /** No shares are stated. */
    public static ShareRule none() {
        return new ShareRule(ShareKind.NONE, null, null, null, "", Source.none());
    }

    /**
     * The rule as it is judged: "khách mời khoảng 30 %" alone says 70 % of exemplars too. "At least" of guests alone
     * is no lower end of exemplars, and stays as it is.
     */
    public ShareRule judged() {
        boolean guestsOnly = exemplarPercent == null && guestPercent != null && guestPercent <= WHOLE;
        return guestsOnly && (kind == ShareKind.EXACT || kind == ShareKind.ABOUT)
                ? withExemplarPercent(WHOLE - guestPercent) : this;
    }

    /** True when there is a share to judge by. */
    public boolean isStated() {
        return kind != ShareKind.NONE && exemplarPercent != null;
    }

    /** The tolerance in force, in percentage points. */
    public int toleranceInForce() {
        return tolerancePoints == null ? USUAL_TOLERANCE_POINTS : tolerancePoints;
    }

    public ShareRule withKind(ShareKind value) {
        return new ShareRule(value, exemplarPercent, guestPercent, tolerancePoints, guestLabel, source, leaders);
    }

    public ShareRule withExemplarPercent(Integer value) {
        return new ShareRule(kind, value, guestPercent, tolerancePoints, guestLabel, source, leaders);
    }

    public ShareRule withGuestPercent(Integer value) {
        return new ShareRule(kind, exemplarPercent, value, tolerancePoints, guestLabel, source, leaders);
    }

    public ShareRule withTolerancePoints(Integer value) {
        return new ShareRule(kind, exemplarPercent, guestPercent, value, guestLabel, source, leaders);
    }

    public ShareRule withGuestLabel(String value) {
        return new ShareRule(kind, exemplarPercent, guestPercent, tolerancePoints, value, source, leaders);
    }

    public ShareRule withSource(Source value) {
        return new ShareRule(kind, exemplarPercent, guestPercent, tolerancePoints, guestLabel, value, leaders);
    }

    public ShareRule withLeaders(DelegateGroup value) {
        return new ShareRule(kind, exemplarPercent, guestPercent, tolerancePoints, guestLabel, source, value);
    }
}
