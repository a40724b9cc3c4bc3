package vn.dienhinh.application.rule;

import java.util.List;
import vn.dienhinh.domain.check.text.LegalForceEntry;

/**
 * What the office itself says about papers in force.
 *
 * @param entries in use, before those that ship
 * @param removed taken out, kept so that they can be brought back
 */
public record OwnLegalForce(List<LegalForceEntry> entries, List<LegalForceEntry> removed) {

    public OwnLegalForce {
        entries = entries == null ? List.of() : List.copyOf(entries);
        removed = removed == null ? List.of() : List.copyOf(removed);
    }

    /** Nothing of its own. */
    public static OwnLegalForce none() {
        return new OwnLegalForce(List.of(), List.of());
    }
}
