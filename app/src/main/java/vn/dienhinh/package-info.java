/** Điển Hình: helps a commune's clerk from the superior's plan to the papers of the meeting. */
package vn.dienhinh;
