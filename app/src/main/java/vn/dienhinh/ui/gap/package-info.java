/** The questions that the superior's rules leave open, asked in the step where each matters. */
package vn.dienhinh.ui.gap;
