package vn.dienhinh.ui.step.rules;

import java.util.Optional;
import vn.dienhinh.application.rule.LegalForceStore;
import vn.dienhinh.application.rule.OwnLegalForce;

/** Keeps no entries of an office's own, for tests of other panes. */
final class NoForce implements LegalForceStore {

    @Override
    public Optional<OwnLegalForce> load() {
        return Optional.of(OwnLegalForce.none());
    }

    @Override
    public void save(OwnLegalForce own) {
        // Nothing is kept.
    }
}
