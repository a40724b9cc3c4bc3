/** Turns a conference into official papers of the neutral document model, laid out after NĐ 30/2020/NĐ-CP. */
package vn.dienhinh.application.paper;
