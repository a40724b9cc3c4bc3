/** Step 7: the delegates, typed as in a spreadsheet and judged as they are typed. */
package vn.dienhinh.ui.step.delegate;
