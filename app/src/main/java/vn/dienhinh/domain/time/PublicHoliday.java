package vn.dienhinh.domain.time;

/** Public holidays (Bộ luật Lao động 2019, Điều 112), and days off that go with them. */
public enum PublicHoliday {
    NEW_YEAR, TET, HUNG_KINGS, REUNIFICATION, LABOUR, NATIONAL,
    /** The one day before or after 2/9; which one the Prime Minister decides each year. */
    NEXT_TO_NATIONAL,
    /** 24/11 from 2026 on, as Nghị quyết 80-NQ/TW of 7/1/2026 wants it; held for likely, not for settled. */
    CULTURE,
    /** Off because a holiday fell on a week-end (Điều 111.3). */
    IN_LIEU
}
