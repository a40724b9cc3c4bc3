/** The pure rules: what is missing, contradicts itself or breaks the superior's frame in one conference. No sentences. */
package vn.dienhinh.domain.check;
