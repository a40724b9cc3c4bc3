package vn.dienhinh.domain.form;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.OpenValue;

/**
 * Places where a value is still open, in a paper that is not marked as a draft. Number and day are the registry's, the
 * name on a blank invitation is written by hand, as is the name under the left of two signatures; lists and badges
 * without a head are not asked.
 */
final class OpenPlaceRule implements FormRule {

    private static final String DRAFT = "du thao";
    private static final Pattern REGISTRY = Pattern.compile("(?:.*\\bso\\b[^\\p{L}]{0,12}/.*)|.*\\bngay\\b.*\\bthang\\b.*\\bnam\\b.*"
            + "|.*kinh moi: ?[….]+");
    private static final Pattern ONLY_DOTS = Pattern.compile("[\\s….]+");
    private static final int AROUND = 40;

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        PointSheet sheet = new PointSheet(FormCode.VALUE_OPEN, FormWord.FILLED);
        boolean official = subject.parts().stream().anyMatch(parts -> parts.nation().isPresent());
        boolean marked = subject.parts().stream().flatMap(parts -> parts.lines().stream())
                .anyMatch(line -> line.key().strip().equals(DRAFT));
        if (official && !marked) {
            subject.parts().forEach(parts -> parts.lines().forEach(line -> judge(sheet, line)));
        }
        return sheet.points();
    }

    private static void judge(PointSheet sheet, Line line) {
        FormPlace where = FormPlace.of(FormPart.BODY, line);
        OptionalInt open = OpenValue.firstIn(line.text());
        if (open.isPresent() && !isLeftToAHand(line)) {
            String text = line.text();
            int from = Math.max(0, open.getAsInt() - AROUND);
            sheet.fail(where, new FormValue.Quote(text.substring(from, Math.min(text.length(), open.getAsInt() + AROUND))
                    .strip()));
        } else {
            sheet.pass(where);
        }
    }

    private static boolean isLeftToAHand(Line line) {
        return REGISTRY.matcher(line.key()).matches()
                || line.side() == Line.Side.LEFT && ONLY_DOTS.matcher(line.text()).matches();
    }
}
