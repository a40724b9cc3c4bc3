/** Step 5: the meeting's running order with times worked out from the beginning and the lengths. */
package vn.dienhinh.ui.step.programme;
