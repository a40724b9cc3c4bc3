package vn.dienhinh.domain.form;

/** Something that was read from a section, one under the other. */
public sealed interface ObservedBlock permits ObservedParagraph, ObservedTable {
}
