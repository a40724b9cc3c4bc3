/** The start page: the conferences with progress and next deadline; new, sample, import. */
package vn.dienhinh.ui.start;
