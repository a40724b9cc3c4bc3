package vn.dienhinh.domain.conference;

import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * What is to be done until when.
 *
 * @param id       stable id inside the conference
 * @param kind     which of the usual steps it is; OTHER for any further one
 * @param what     what is due: "tổng hợp, duyệt danh sách điển hình tiên tiến"
 * @param limit    until when
 * @param inCharge who sees to it; empty while not said
 */
public record Milestone(String id, MilestoneKind kind, String what, TimeLimit limit, String inCharge) {

    public Milestone {
        id = VietnameseText.line(id);
        kind = kind == null ? MilestoneKind.OTHER : kind;
        what = VietnameseText.line(what);
        limit = limit == null ? TimeLimit.unknown() : limit;
        inCharge = VietnameseText.line(inCharge);
    }

    /** A milestone with nothing filled in but its id. */
    public static Milestone blank(String id) {
        return new Milestone(id, MilestoneKind.OTHER, "", TimeLimit.unknown(), "");
    }

    public Milestone withKind(MilestoneKind value) {
        return new Milestone(id, value, what, limit, inCharge);
    }

    public Milestone withWhat(String value) {
        return new Milestone(id, kind, value, limit, inCharge);
    }

    public Milestone withLimit(TimeLimit value) {
        return new Milestone(id, kind, what, value, inCharge);
    }

    public Milestone withInCharge(String value) {
        return new Milestone(id, kind, what, limit, value);
    }
}
