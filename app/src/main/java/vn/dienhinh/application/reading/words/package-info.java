/** The words by which plans are read, as data, each pattern with its name. */
package vn.dienhinh.application.reading.words;
