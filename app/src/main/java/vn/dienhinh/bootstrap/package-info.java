/** The composition root: builds everything by constructor and starts the window or the command line. No logic. */
package vn.dienhinh.bootstrap;
