/** The only place for dialogs, file choosers and passing notices. */
package vn.dienhinh.ui.dialog;
