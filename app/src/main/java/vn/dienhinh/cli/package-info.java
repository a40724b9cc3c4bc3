/** The program without a window: export, check and sample, for scripts and for those who help a clerk from afar. */
package vn.dienhinh.cli;
