/** Drafts the headings and texts of a plan and of a summary report from a conference's data; pure and fast. */
package vn.dienhinh.application.drafting;
