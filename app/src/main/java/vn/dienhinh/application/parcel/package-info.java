/** Packages that carry a conference with its papers to another machine: what is in one, made, verified, unpacked. */
package vn.dienhinh.application.parcel;
