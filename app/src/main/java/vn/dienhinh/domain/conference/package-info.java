/** One unit's conference with everything that belongs to it, as immutable records. */
package vn.dienhinh.domain.conference;
