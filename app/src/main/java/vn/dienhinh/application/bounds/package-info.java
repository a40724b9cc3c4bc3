/** How much of a file is taken in, how long it may take, and how a reading is stopped: one place for every reader. */
package vn.dienhinh.application.bounds;
