package vn.dienhinh.application.parcel;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a package says of itself. The format's version stands at the top of its JSON form.
 *
 * @param program which program made it, with its version: "Điển Hình 0.1.0"
 * @param madeAt  when, by that machine's clock; null where it does not say
 * @param entries every file of the package in its order, but the manifest
 */
public record ParcelManifest(String program, LocalDateTime madeAt, List<ParcelEntry> entries) {

    public ParcelManifest {
        program = program == null ? "" : program;
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** The papers and other files, without the conference itself. */
    public List<ParcelEntry> papers() {
        return entries.stream().filter(entry -> entry.role() != EntryRole.CONFERENCE).toList();
    }
}
