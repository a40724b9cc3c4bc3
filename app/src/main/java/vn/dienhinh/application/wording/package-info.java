/** The program's own official sentences, kept as templates in resources, and filling them with a conference's data. */
package vn.dienhinh.application.wording;
