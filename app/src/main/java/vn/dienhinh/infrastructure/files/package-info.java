/** Folders and files of the user's machine. */
package vn.dienhinh.infrastructure.files;
