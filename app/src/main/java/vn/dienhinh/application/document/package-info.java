/** The neutral document model: what a paper says and how its parts are styled, with no word of conferences, Word or PDF. */
package vn.dienhinh.application.document;
