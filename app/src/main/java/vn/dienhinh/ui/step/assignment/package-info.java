/** Step 6: who does what, and what is due until when. */
package vn.dienhinh.ui.step.assignment;
