/** Archives of any origin, opened without trust: so many parts, so many bytes, no more. */
package vn.dienhinh.infrastructure.archive;
