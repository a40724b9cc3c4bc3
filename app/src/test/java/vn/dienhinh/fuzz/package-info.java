/** Damaged files by the thousand: every reader answers each of them, soon, and nothing worse happens. */
package vn.dienhinh.fuzz;
