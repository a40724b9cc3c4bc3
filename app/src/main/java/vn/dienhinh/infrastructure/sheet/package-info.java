/** Tables out of and into files: workbooks old and new, text, Word and web tables. POI stays in here. */
package vn.dienhinh.infrastructure.sheet;
