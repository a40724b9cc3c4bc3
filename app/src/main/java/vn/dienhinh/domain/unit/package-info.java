/** The body that holds the conference, and who signs for it. */
package vn.dienhinh.domain.unit;
