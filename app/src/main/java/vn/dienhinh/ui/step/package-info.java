/** The contract of a step of the work; each step has a package of its own under this one and knows no other step. */
package vn.dienhinh.ui.step;
