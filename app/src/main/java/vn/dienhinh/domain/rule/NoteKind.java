package vn.dienhinh.domain.rule;

/** What a note of the rules is about; decides where the plan speaks of it. */
public enum NoteKind {
    /** Publicity before, during and after the meeting. */
    PUBLICITY,
    /** Backdrop, slogans, decoration, songs, dress. */
    HALL,
    /** How exemplars are found and chosen. */
    SELECTION,
    /** Exemplars' talks: how many, who vets them. */
    PRESENTATIONS,
    /** What the report must hold, besides its outline. */
    REPORT,
    /** The unit that begins and what holds for it alone. */
    PILOT,
    /** Who pays, who draws up the estimate. */
    MONEY,
    /** Anything else: order and safety, other duties. */
    OTHER
}
