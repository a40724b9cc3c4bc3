/** Step 8: the summary report's outline, its texts, and the figures of commendation. */
package vn.dienhinh.ui.step.report;
