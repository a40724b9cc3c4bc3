/** Our controls: fields that commit when left, labelled boxes with findings, tables edited as in Excel. */
package vn.dienhinh.ui.control;
