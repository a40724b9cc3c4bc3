/** The summary report of the movement and of commendation: its outline, texts and figures. */
package vn.dienhinh.domain.report;
