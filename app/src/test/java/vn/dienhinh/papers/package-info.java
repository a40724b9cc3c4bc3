/** What a reader finds in the exported papers, over all packages. */
package vn.dienhinh.papers;
