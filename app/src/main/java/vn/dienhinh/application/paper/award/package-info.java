/** Who is commended: minutes of the council, proposal and decision. */
package vn.dienhinh.application.paper.award;
