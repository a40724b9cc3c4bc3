/** From lines to a paper: paragraphs, headings and what stands under them, lists, tables, clauses. Knows no rules of plans. */
package vn.dienhinh.application.reading.structure;
