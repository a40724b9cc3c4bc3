/** What goes to the superior body: summary report, result report, list for its congress, letter with the dossier. */
package vn.dienhinh.application.paper.upward;
