/** The outline of a paper: its parts in a list, its numbers made by the program, its sections moved and changed. */
package vn.dienhinh.ui.outline;
