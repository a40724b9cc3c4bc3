/** The rule profiles: those that ship, the clerk's own, and the files by which they travel. */
package vn.dienhinh.application.rule;
