/** The page of backups: what is in each, beside what is there now, and bringing it back. */
package vn.dienhinh.ui.backup;
