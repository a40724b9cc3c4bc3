/** Lists from files into the list of delegates: what was understood, row by row, before anything is written. */
package vn.dienhinh.ui.step.delegate.importing;
