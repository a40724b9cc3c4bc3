/** Re-opens papers, ours or others', and judges them against the rules of official form. */
package vn.dienhinh.application.verify;
