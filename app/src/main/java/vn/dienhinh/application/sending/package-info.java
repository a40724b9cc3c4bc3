/** The dossier that goes upward: whether it is complete, as an unsent mail and as a package beside it. */
package vn.dienhinh.application.sending;
