/** A table edited as in Excel: columns of records, one editor, keyboard first, copy and paste with a spreadsheet. */
package vn.dienhinh.ui.control.table;
