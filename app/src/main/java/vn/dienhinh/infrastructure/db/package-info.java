/** The store of conferences: an H2 file, its schema by Flyway, its access by jOOQ; the only package that knows them. */
package vn.dienhinh.infrastructure.db;
