/** Papers for the hall and the day: invitations, badges, backdrop, list to sign, minutes of the meeting. */
package vn.dienhinh.application.paper.meeting;
