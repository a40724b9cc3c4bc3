package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dienhinh.domain.form.Line.Side;

/** Authority, position and name of the signer, and that they stay on a page with text. */
final class SignatureRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        List<Line> authority = subject.parts().stream().flatMap(parts -> parts.authority().stream()).toList();
        List<Line> signer = subject.parts().stream().flatMap(parts -> parts.signer().stream()).toList();
        Points points = new Points();
        points.sizes(FormCode.AUTHORITY_SIZE, book.mottoPt(), FormPart.AUTHORITY, authority);
        points.styles(FormCode.AUTHORITY_STYLE, new LetterStyle(true, true, false), FormPart.AUTHORITY, authority);
        points.centred(FormCode.AUTHORITY_PLACE, Side.RIGHT, FormPart.AUTHORITY,
                Stream.concat(authority.stream(), signer.stream()).toList());
        points.sizes(FormCode.SIGNER_SIZE, book.mottoPt(), FormPart.SIGNER, signer);
        points.styles(FormCode.SIGNER_STYLE, new LetterStyle(null, true, false), FormPart.SIGNER, signer);
        PointSheet together = points.sheet(FormCode.SIGNATURE_TOGETHER, FormWord.KEPT_TOGETHER);
        subject.parts().forEach(parts -> together(together, parts));
        return points.points();
    }

    private static void together(PointSheet sheet, SectionParts parts) {
        if (parts.recipientsHead().isEmpty() || parts.body().isEmpty()) {
            return;
        }
        Line head = parts.recipientsHead().get();
        Line text = parts.body().get(parts.body().size() - 1);
        List<Line> until = parts.lines().subList(text.order(), head.order()).stream()
                .filter(line -> line.table() == null).toList();
        List<Boolean> flags = Stream.concat(until.stream().map(line -> line.paragraph().look().keepWithNext()),
                rows(head.table())).toList();
        if (head.table() == null || flags.stream().anyMatch(Objects::isNull)) {
            sheet.unknown();
        } else {
            sheet.judge(FormPlace.of(FormPart.RECIPIENTS_HEAD, head), !flags.contains(false), FormWord.SEPARABLE);
        }
    }

    /** Whole rows, each but the last kept with the next by its paragraphs. */
    private static Stream<Boolean> rows(ObservedTable table) {
        if (table == null) {
            return Stream.empty();
        }
        List<ObservedRow> rows = table.rows();
        Stream<Boolean> kept = rows.subList(0, rows.size() - 1).stream().flatMap(row -> row.cells().stream())
                .flatMap(List::stream).map(paragraph -> paragraph.look().keepWithNext());
        return Stream.concat(rows.stream().map(ObservedRow::whole), kept);
    }
}
