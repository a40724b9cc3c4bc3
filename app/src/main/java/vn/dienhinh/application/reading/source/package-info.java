/** From a file to its text: bytes to lines with their places; which reader takes which file, and old encodings. */
package vn.dienhinh.application.reading.source;
