/** From finds to the profile of a superior: what is proposed, what the clerk changed, what is taken over. */
package vn.dienhinh.application.reading.proposal;
