/** Step 7 beyond those who attend: who is commended, the council's meeting, who goes to the superior's congress. */
package vn.dienhinh.ui.step.people;
