package vn.dienhinh.domain.rule;

import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * A further deadline that the superior sets (the plan's hand-in, the list's).
 *
 * @param what      what is due
 * @param limit     until when
 * @param addressee to whom; empty when not said
 * @param source    where it stands
 */
public record RuleDeadline(String what, TimeLimit limit, String addressee, Source source) {

    public RuleDeadline {
        what = VietnameseText.line(what);
        limit = limit == null ? TimeLimit.unknown() : limit;
        addressee = VietnameseText.line(addressee);
        source = source == null ? Source.none() : source;
    }
}
