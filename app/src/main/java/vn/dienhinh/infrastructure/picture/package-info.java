/** Turns every picture of the neutral document into a file that both writers put on their pages. */
package vn.dienhinh.infrastructure.picture;
