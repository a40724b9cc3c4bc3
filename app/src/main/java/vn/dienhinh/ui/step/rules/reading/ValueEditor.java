package vn.dienhinh.ui.step.rules.reading;

import javafx.scene.Node;

/**
 * Fields in which a find's value is changed; each hands the whole value over when it is left.
 *
 * @param node   the fields
 * @param commit hands over what is being typed
 */
record ValueEditor(Node node, Runnable commit) {
}
