/** The pane at the right: the real pages of the paper at hand, following the edits. */
package vn.dienhinh.ui.preview;
