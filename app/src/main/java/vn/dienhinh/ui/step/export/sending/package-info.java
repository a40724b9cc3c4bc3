/** Part of step 9: what the dossier still lacks, signed papers laid beside, the unsent mail with the package. */
package vn.dienhinh.ui.step.export.sending;
