/** Open places of the papers as findings. */
package vn.dienhinh.application.gap;
