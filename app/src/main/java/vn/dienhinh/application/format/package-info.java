/** What can be wrong with a file of one of the program's own formats: conferences, rule profiles. */
package vn.dienhinh.application.format;
