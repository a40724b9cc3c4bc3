package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.form.Line.Side;

/** Rule lines: as long as the motto, a third to a half of the text under the issuing body, the subject, an annex head. */
final class RuleLineRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        Points points = new Points();
        PointSheet motto = points.sheet(FormCode.MOTTO_RULE, book.wholeRule());
        PointSheet issuer = points.sheet(FormCode.ISSUER_RULE, book.partRule());
        PointSheet title = points.sheet(FormCode.SUBJECT_RULE, book.partRule());
        PointSheet annex = points.sheet(FormCode.ANNEX_RULE, book.partRule());
        for (SectionParts parts : subject.parts()) {
            parts.motto().ifPresent(line -> judge(motto, FormPart.MOTTO, line, parts, book.wholeRule(), subject));
            last(parts.issuer()).ifPresent(
                    line -> judge(issuer, FormPart.ISSUER, line, parts, book.partRule(), subject));
            last(parts.subject()).ifPresent(
                    line -> judge(title, FormPart.SUBJECT, line, parts, book.partRule(), subject));
            parts.annexNote().map(line -> endOfNote(line, parts)).ifPresent(
                    line -> judge(annex, FormPart.ANNEX_NOTE, line, parts, book.partRule(), subject));
        }
        return points.points();
    }

    private static Optional<Line> last(List<Line> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** A file without paragraphs has each line of the note apart: the rule stands under the one that closes it. */
    private static Line endOfNote(Line first, SectionParts parts) {
        Line end = first;
        while (!end.text().strip().endsWith(")") && end.order() + 1 < parts.lines().size()
                && !parts.lines().get(end.order() + 1).isBlank()) {
            end = parts.lines().get(end.order() + 1);
        }
        return end.text().strip().endsWith(")") ? end : first;
    }

    private static void judge(PointSheet sheet, FormPart part, Line line, SectionParts parts, Limit limit,
                              FormSubject subject) {
        FormPlace where = FormPlace.of(part, line);
        Optional<Double> rule = ruleUnder(line, parts);
        if (rule.isEmpty()) {
            if (isTabbed(line, subject) && parts.lines().stream().anyMatch(any -> any.paragraph().ruleMm() != null)) {
                sheet.unknown();
            } else {
                sheet.fail(where, FormWord.ABSENT);
            }
            return;
        }
        double parted = rule.get() / width(line, subject.letters());
        double wrapped = rule.get() / lastLineWidth(line, subject.letters());
        sheet.measure(where, limit.allows(wrapped) ? wrapped : parted, limit);
    }

    /** Beside tabs, lines float on the sheet: which stands under which text, the file does not say. */
    private static boolean isTabbed(Line line, FormSubject subject) {
        return !subject.isPdf() && line.table() == null && line.side() != Side.FULL;
    }

    /** The line drawn at the text itself or at what follows it in the column, up to the next text. */
    private static Optional<Double> ruleUnder(Line line, SectionParts parts) {
        if (line.paragraph().ruleMm() != null) {
            return Optional.of(line.paragraph().ruleMm());
        }
        for (Line next : parts.lines().subList(line.order() + 1, parts.lines().size())) {
            if (next.side() != line.side() || line.side() != Side.FULL && next.table() != line.table()) {
                if (line.table() != null || next.table() != null) {
                    continue;
                }
            } else if (next.paragraph().ruleMm() != null) {
                return Optional.of(next.paragraph().ruleMm());
            } else if (!next.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double width(Line line, OfficialLetters letters) {
        return line.paragraph().runs().stream().mapToDouble(run -> width(run.text().strip(), run, letters)
                + blanks(run, letters)).sum();
    }

    private static double blanks(ObservedRun run, OfficialLetters letters) {
        String text = run.text();
        boolean whole = text.strip().isEmpty();
        int outer = whole ? 0 : text.length() - text.strip().length();
        return outer * width(" ", run, letters);
    }

    /** What a text that is wider than its column has on its last line, roughly: the rest after full lines. */
    private static double lastLineWidth(Line line, OfficialLetters letters) {
        double column = line.paragraph().column().widthMm();
        double all = width(line, letters);
        double rest = all % column;
        return all > column && rest > 0 ? rest : all;
    }

    private static double width(String text, ObservedRun run, OfficialLetters letters) {
        return letters.widthMm(text, run.sizePt(), run.bold(), run.italic());
    }
}
