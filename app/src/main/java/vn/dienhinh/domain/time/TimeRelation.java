package vn.dienhinh.domain.time;

/** How a time limit stands to its date. "trước ngày 25/8" is read strictly: the last day that holds is 24/8. */
public enum TimeRelation {
    /** On that day: "ngày 22/8/2025". */
    ON,
    /** Strictly before: "trước ngày 25/8/2025". */
    BEFORE,
    /** That day included: "chậm nhất ngày 25/8/2025". */
    AT_LATEST,
    /** Inside a month, quarter or year: "trong Quý I/2025". */
    WITHIN,
    /** Towards the end of a month, quarter or year: "cuối tháng 8/2025". */
    END_OF,
    /** About that time: "khoảng tháng 8/2025". */
    AROUND,
    /** Before an event that the note names: "trước Đại hội Đảng bộ". */
    BEFORE_EVENT
}
