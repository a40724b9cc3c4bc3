package vn.dienhinh.application.conference;

import java.time.Instant;

/** How far the newest version of a conference is on disk. */
public sealed interface SaveState {

    /**
     * Everything is on disk.
     *
     * @param at when it was stored last; null when nothing was stored since the conference was opened
     */
    record Saved(Instant at) implements SaveState {
    }

    /** Edits are on their way to the disk. */
    record Saving() implements SaveState {
    }

    /**
     * The newest edits could not be stored; they are kept, and tried again with the next edit or on demand.
     *
     * @param cause why
     */
    record Failed(StoreException cause) implements SaveState {
    }
}
