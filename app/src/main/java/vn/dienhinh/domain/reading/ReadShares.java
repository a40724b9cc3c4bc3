package vn.dienhinh.domain.reading;

import vn.dienhinh.domain.rule.ShareKind;

/**
 * Shares of exemplars and guests.
 *
 * @param kind            how strictly they are stated; never NONE
 * @param exemplarPercent in per cent; null when only the guests' share stands there
 * @param guestPercent    in per cent; null when only the exemplars' share stands there
 */
public record ReadShares(ShareKind kind, Integer exemplarPercent, Integer guestPercent) {

    /** True for a limit on guests alone: "khách mời không quá 30%". */
    public boolean isUpperLimit() {
        return kind == ShareKind.AT_LEAST && exemplarPercent == null && guestPercent != null;
    }
}
