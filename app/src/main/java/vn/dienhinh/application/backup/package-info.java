/** Backups of the store: made by themselves, kept by age, verified, brought back. */
package vn.dienhinh.application.backup;
