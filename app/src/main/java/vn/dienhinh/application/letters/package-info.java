/** The program's tables of letters of old encodings, for whatever reads a file: lists and papers alike. */
package vn.dienhinh.application.letters;
