package vn.dienhinh.ui.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a paper that is not a numbered section; an enum lists those of one paper. */
public interface NamedPart {

    /** Name within its paper. */
    String name();

    /** Places in the conference file that belong to it. */
    List<String> paths();

    /** Its id in the list of parts; no section has such an id. */
    default String id() {
        return "@" + name();
    }

    /** The part to which a place belongs; empty for a section's or a foreign one. */
    static <P extends NamedPart> Optional<P> of(P[] parts, String path) {
        return Arrays.stream(parts)
                .filter(part -> part.paths().stream().anyMatch(own -> PlaceFindings.isInside(path, own))).findFirst();
    }
}
