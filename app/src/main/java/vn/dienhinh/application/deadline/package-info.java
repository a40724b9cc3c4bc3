/** Deadlines outside the program: as a calendar file. */
package vn.dienhinh.application.deadline;
