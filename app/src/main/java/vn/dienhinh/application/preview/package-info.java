/** The pages of a paper as pictures, as they will be printed. */
package vn.dienhinh.application.preview;
