/** Sets a neutral document into lines and pages by measured text, as Word does; knows no file format. */
package vn.dienhinh.infrastructure.layout;
