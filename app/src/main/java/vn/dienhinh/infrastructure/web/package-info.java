/** Papers in other forms than Word and PDF: web pages, mail archives of them, rich text, OpenDocument. */
package vn.dienhinh.infrastructure.web;
