/** Step 4: what the plan says, part by part, drafted from the data until the clerk writes a text of his own. */
package vn.dienhinh.ui.step.plan;
