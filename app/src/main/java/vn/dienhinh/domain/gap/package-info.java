/** What the superior's rules leave open for a unit, as questions that only the clerk answers. */
package vn.dienhinh.domain.gap;
