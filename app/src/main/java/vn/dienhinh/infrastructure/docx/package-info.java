/** Writes the neutral document as a Word file. */
package vn.dienhinh.infrastructure.docx;
