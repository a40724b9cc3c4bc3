/**
 * What a paper builder promises, and which data a paper stands on. The builders turn a conference into official papers
 * of the neutral document model, laid out after NĐ 30/2020/NĐ-CP; each purpose has its own package below.
 */
package vn.dienhinh.application.paper;
