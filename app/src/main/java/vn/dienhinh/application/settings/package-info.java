/** What the program remembers of its window between two runs. */
package vn.dienhinh.application.settings;
