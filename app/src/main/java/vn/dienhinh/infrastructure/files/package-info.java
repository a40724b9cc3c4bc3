/** Files on disk: written beside their target and moved into place. */
package vn.dienhinh.infrastructure.files;
