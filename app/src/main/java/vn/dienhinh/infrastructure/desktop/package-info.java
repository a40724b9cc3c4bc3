/** The machine's programs for files, through the desktop. */
package vn.dienhinh.infrastructure.desktop;
