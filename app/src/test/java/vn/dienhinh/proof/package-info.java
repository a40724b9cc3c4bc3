/** Proofs over every paper that the program makes: its form, its files, its two formats side by side. */
package vn.dienhinh.proof;
