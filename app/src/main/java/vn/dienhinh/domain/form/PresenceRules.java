package vn.dienhinh.domain.form;

import java.util.List;

/**
 * Parts that a paper with recipients or a number must have: state title, issuing body, number, date, type, recipients,
 * authority. Lists, badges and reports of persons have neither and are asked for none.
 */
final class PresenceRules implements FormRule {

    private static final String MINUTES = "bien ban";

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Points points = new Points();
        for (SectionParts parts : subject.parts()) {
            boolean signed = parts.recipientsHead().isPresent() && !parts.isAnnex();
            if (parts.nation().isPresent()) {
                need(points, FormCode.ISSUER_STYLE, FormPart.ISSUER, parts, !parts.issuer().isEmpty());
            } else if (signed) {
                need(points, FormCode.NATION_STYLE, FormPart.NATION, parts, false);
                continue;
            }
            if (signed) {
                signed(points, parts, subject.isPdf());
            } else if (parts.paperNumber().isPresent() && !parts.isAnnex()) {
                need(points, FormCode.RECIPIENTS_HEAD_STYLE, FormPart.RECIPIENTS_HEAD, parts, false);
            }
        }
        return points.points();
    }

    /** A PDF file may have the date of a long place name in two lines; minutes are signed by two, above the recipients. */
    private static void signed(Points points, SectionParts parts, boolean pdf) {
        boolean letter = !parts.dear().isEmpty() || !parts.shortSubject().isEmpty();
        boolean minutes = parts.type().filter(line -> line.key().startsWith(MINUTES)).isPresent();
        need(points, FormCode.PAPER_NUMBER_FORM, FormPart.NUMBER, parts, parts.paperNumber().isPresent());
        need(points, FormCode.DATE_FORM, FormPart.DATE, parts, pdf || minutes || parts.date().isPresent());
        need(points, FormCode.TYPE_STYLE, FormPart.TYPE, parts, letter || parts.type().isPresent());
        need(points, FormCode.AUTHORITY_STYLE, FormPart.AUTHORITY, parts, minutes || !parts.authority().isEmpty());
    }

    private static void need(Points points, FormCode code, FormPart part, SectionParts parts, boolean present) {
        if (!present) {
            points.sheet(code, FormWord.PRESENT).fail(new FormPlace(part, parts.number(), ""), FormWord.ABSENT);
        }
    }
}
