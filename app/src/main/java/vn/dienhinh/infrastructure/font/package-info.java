/** The official font: Liberation Serif, which has the metrics of Times New Roman, its widths and its letters. */
package vn.dienhinh.infrastructure.font;
