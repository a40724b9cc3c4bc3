/** Reads a superior's plan: tidies its text, finds the rules in it and proposes them, each with its place. */
package vn.dienhinh.application.reading;
