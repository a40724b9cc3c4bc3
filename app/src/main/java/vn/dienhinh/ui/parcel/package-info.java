/** The page that shows what is in a package or conference file from elsewhere, and takes it in as the clerk says. */
package vn.dienhinh.ui.parcel;
