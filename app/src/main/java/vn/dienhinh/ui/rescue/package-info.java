/** The page in the place of the start page where the store can't be opened: why, and the ways on. */
package vn.dienhinh.ui.rescue;
