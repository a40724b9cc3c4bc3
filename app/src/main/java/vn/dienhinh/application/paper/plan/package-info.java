/** The plan with its annexes, the list of delegates, the estimate and the note of what was decided. */
package vn.dienhinh.application.paper.plan;
