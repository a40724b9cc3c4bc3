/** The window around the steps: step list, page title, status bar, undo, and the way between the places of findings. */
package vn.dienhinh.ui.shell;
