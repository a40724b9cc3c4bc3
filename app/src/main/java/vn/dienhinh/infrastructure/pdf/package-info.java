/** Draws a laid-out document as a PDF file. */
package vn.dienhinh.infrastructure.pdf;
