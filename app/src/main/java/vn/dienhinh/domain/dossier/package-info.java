/** How far each paper has come, what the clerk wrote into it, and who is sent to the superior's congress. */
package vn.dienhinh.domain.dossier;
