/** Packages as zip files with a seal over every byte, locked with a password where one is given. */
package vn.dienhinh.infrastructure.parcel;
