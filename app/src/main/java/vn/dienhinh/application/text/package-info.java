/** Papers as bare text, whatever file they stand in. */
package vn.dienhinh.application.text;
