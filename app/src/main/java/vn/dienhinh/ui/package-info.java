/** The window. Views are built in code; view models hold no control types. Never sees the infrastructure. */
package vn.dienhinh.ui;
