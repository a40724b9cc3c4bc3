/** Step 3: form, name, attendance and scale of the meeting, inside what the rules allow. */
package vn.dienhinh.ui.step.form;
