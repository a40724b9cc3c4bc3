/** Exports papers as files: what to write where, what stands in the way, and the ports that do the writing. */
package vn.dienhinh.application.export;
