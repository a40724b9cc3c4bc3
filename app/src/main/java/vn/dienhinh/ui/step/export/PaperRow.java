package vn.dienhinh.ui.step.export;

import java.time.LocalDate;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperState;

/**
 * One paper of the dossier as the list shows it.
 *
 * @param kind       which paper
 * @param state      how far it has come
 * @param since      day of that; null while there is none
 * @param isRequired the superior asks for it
 * @param isChanged  its text has changed since it was exported
 */
record PaperRow(PaperKind kind, PaperState state, LocalDate since, boolean isRequired, boolean isChanged) {
}
