package vn.dienhinh.application.document;

/** Something that stands in a document's column, one under the other. */
public sealed interface Block permits Paragraph, RuleLine, Table, Picture {
}
