/** Lists of people as others write them: raw grids of cells become rows that are taken, remarked or refused. */
package vn.dienhinh.domain.roster;
