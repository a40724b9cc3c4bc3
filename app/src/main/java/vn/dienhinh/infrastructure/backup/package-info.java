/** Backups as files in a folder: packed, checked, unpacked. */
package vn.dienhinh.infrastructure.backup;
