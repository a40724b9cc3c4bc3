/** What every paper is put together from: head, title, headings, tables, signature, recipients, page of open points. */
package vn.dienhinh.application.paper.block;
