/** The rule profiles that ship with the program. */
package vn.dienhinh.application.rule;
