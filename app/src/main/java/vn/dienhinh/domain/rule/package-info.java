/** The superior's frame as data: forms, sizes, shares, limits and papers, each with the place where it stands. */
package vn.dienhinh.domain.rule;
