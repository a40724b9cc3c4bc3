/** Places of a finished paper that still want a value, whatever builder made it. */
package vn.dienhinh.application.paper.gap;
