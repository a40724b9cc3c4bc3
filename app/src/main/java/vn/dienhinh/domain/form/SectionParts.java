package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a section, found by what they say and where they stand. A part that is not there is empty.
 *
 * @param number         number of the section, from 1
 * @param lines          all its paragraphs in reading order
 * @param type           name of the type: "KẾ HOẠCH"
 * @param shortSubject   subject of an official letter: "V/v ..."
 * @param dear           "Kính gửi" and its list
 * @param body           text between the head and the recipients, headings among it; empty in an annex
 * @param recipientsHead "Nơi nhận:"
 * @param recipients     its list
 * @param authority      authority and position of the signer
 * @param annex          label of an annex: "Phụ lục I"
 */
record SectionParts(int number, List<Line> lines, Optional<Line> nation, Optional<Line> motto, List<Line> superior,
                    List<Line> issuer, Optional<Line> paperNumber, Optional<Line> date, Optional<Line> type,
                    List<Line> subject, List<Line> shortSubject, List<Line> dear, List<Line> body,
                    Optional<Line> recipientsHead, List<Line> recipients, List<Line> authority, Optional<Line> signer,
                    Optional<Line> annex, List<Line> annexTitle, Optional<Line> annexNote) {

    /** True for a section that begins with the label of an annex. */
    boolean isAnnex() {
        return annex.isPresent();
    }
}
