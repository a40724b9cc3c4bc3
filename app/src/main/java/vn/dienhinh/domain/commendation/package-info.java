/** Who is proposed for commendation, what they achieved, and how the council voted. */
package vn.dienhinh.domain.commendation;
