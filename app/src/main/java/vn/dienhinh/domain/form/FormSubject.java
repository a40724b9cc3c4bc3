package vn.dienhinh.domain.form;

import java.util.List;

/**
 * What the rules look at.
 *
 * @param paper   the paper as it was read
 * @param parts   the parts of each section
 * @param book    the figures of the rule book
 * @param letters the official font
 * @param people  full names that must stand in the paper; often none
 */
record FormSubject(ObservedPaper paper, List<SectionParts> parts, FormRuleBook book, OfficialLetters letters,
                   List<String> people) {

    boolean isPdf() {
        return paper.kind() == FileKind.PDF;
    }
}
