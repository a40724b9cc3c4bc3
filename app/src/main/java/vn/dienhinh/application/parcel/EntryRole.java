package vn.dienhinh.application.parcel;

/** What a file of a package is. */
public enum EntryRole {
    /** The conference as JSON; exactly one. */
    CONFERENCE,
    /** An exported paper, or another file that lay beside the papers. */
    PAPER,
    /** A paper that bears its signature, as PDF. */
    SIGNED
}
