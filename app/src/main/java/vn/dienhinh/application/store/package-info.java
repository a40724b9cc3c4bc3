/** The store as a whole: what is in it, looking without changing it, and ways on where it can't be opened. */
package vn.dienhinh.application.store;
