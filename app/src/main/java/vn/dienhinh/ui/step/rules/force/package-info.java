/** The dated list of laws and decrees in step 2: what ships, what the office adds, changes, takes out and brings back. */
package vn.dienhinh.ui.step.rules.force;
