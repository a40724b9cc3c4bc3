/** The open conference as observable state, shared by all steps; no control types. */
package vn.dienhinh.ui.conference;
