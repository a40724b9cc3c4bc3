/** Achievement reports and summaries, one a person or collective. */
package vn.dienhinh.application.paper.achievement;
