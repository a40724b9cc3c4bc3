/** Step 1: the body that holds the conference, and who signs its papers. */
package vn.dienhinh.ui.step.unit;
