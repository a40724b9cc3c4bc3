/** Step 9: what the rules found, and the papers as files. */
package vn.dienhinh.ui.step.export;
