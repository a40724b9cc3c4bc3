/** The published JSON form of a conference, and the rule profiles and sample conferences that ship in it. */
package vn.dienhinh.infrastructure.json;
