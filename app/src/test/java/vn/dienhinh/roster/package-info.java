/** A corpus of lists as they come from hamlets and offices, and what the importer is to make of each. */
package vn.dienhinh.roster;
