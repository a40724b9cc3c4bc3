/** Hands files over to the programs that the machine has for them. */
package vn.dienhinh.application.desktop;
