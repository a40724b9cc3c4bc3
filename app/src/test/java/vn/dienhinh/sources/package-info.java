/** Papers in every kind of file that a clerk gets, through the command line's own parts. */
package vn.dienhinh.sources;
