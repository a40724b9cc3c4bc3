/** Opening, editing, undoing and keeping conferences; declares the ports of the store and of conference files. */
package vn.dienhinh.application.conference;
