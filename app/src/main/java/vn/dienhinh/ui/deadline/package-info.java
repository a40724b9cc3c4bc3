/** All deadlines of a conference on one page: a picture to scale and a list, each line leading to its field. */
package vn.dienhinh.ui.deadline;
