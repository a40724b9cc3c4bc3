/** The check of official form: a chosen or dropped file, and what came out for it. */
package vn.dienhinh.ui.verify;
