/** The rules for bare text: letters, slips, punctuation, names, dates, numbers and numbering, with the place by character. */
package vn.dienhinh.domain.check.text;
