/** Step 2: the superior's papers and the rules they set, chosen from the catalogue and corrected by hand. */
package vn.dienhinh.ui.step.rules;
