/** Mails as .eml files, by Jakarta Mail's message classes alone: no transport is on board, nothing is ever sent. */
package vn.dienhinh.infrastructure.mail;
