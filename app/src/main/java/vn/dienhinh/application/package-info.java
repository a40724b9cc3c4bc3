/** Use cases: they take conferences and give conferences, findings and documents. Imports the domain only; what needs a library is a port. */
package vn.dienhinh.application;
