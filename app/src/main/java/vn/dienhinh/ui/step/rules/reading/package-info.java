/** A superior's plan read into rules: its text beside what was understood of it, for the clerk to judge. */
package vn.dienhinh.ui.step.rules.reading;
