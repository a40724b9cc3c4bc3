/** Encodes the bar codes of the neutral document, and draws them; the only package that knows the encoding library. */
package vn.dienhinh.infrastructure.barcode;
