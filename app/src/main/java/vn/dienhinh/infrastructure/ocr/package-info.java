/** Reads pictures of pages with Tesseract, which has to be on the machine; its Vietnamese data comes with the program. */
package vn.dienhinh.infrastructure.ocr;
