/** The one bundle of Vietnamese messages, and findings as sentences; shared by the window and the command line. */
package vn.dienhinh.messages;
