/** Draws the charts of the neutral document as pictures, with the official font and patterns that survive a black-and-white printer. */
package vn.dienhinh.infrastructure.chart;
