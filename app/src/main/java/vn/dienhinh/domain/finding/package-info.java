/** What the rules found: code, severity, place, figures, source and a possible mend. No sentences: those stand in the bundle. */
package vn.dienhinh.domain.finding;
