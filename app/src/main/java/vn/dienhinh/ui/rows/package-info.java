/** Lists of the conference as the rows of a table: each change of the table becomes one edit that can be undone. */
package vn.dienhinh.ui.rows;
