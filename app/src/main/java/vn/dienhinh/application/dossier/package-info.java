/** How far the papers of the dossier have come, and which of them the superior asks for. */
package vn.dienhinh.application.dossier;
