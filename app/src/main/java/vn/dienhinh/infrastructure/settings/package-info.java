/** The settings as a small JSON file. */
package vn.dienhinh.infrastructure.settings;
