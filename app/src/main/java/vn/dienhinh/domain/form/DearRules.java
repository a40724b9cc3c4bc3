package vn.dienhinh.domain.form;

import java.util.List;

/** "Kính gửi": in papers that go upward and in official letters, never in a plan. */
final class DearRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        List<Line> dear = subject.parts().stream().flatMap(parts -> parts.dear().stream()).toList();
        Points points = new Points();
        PointSheet allowed = points.sheet(FormCode.DEAR_ALLOWED, FormWord.DEAR_ONLY_UPWARD);
        for (SectionParts parts : subject.parts()) {
            if (!parts.dear().isEmpty()) {
                allowed.judge(FormPlace.of(FormPart.DEAR, parts.dear().get(0)), isAllowed(parts, subject.book()),
                        FormWord.PRESENT);
            }
        }
        points.sizes(FormCode.DEAR_SIZE, subject.book().mottoPt(), FormPart.DEAR, dear);
        points.styles(FormCode.DEAR_STYLE, new LetterStyle(null, null, false), FormPart.DEAR, dear);
        return points.points();
    }

    /** True for an official letter, which has no type, and for the types that go upward. */
    static boolean isAllowed(SectionParts parts, FormRuleBook book) {
        return parts.type().map(line -> book.upwardTypes().stream().anyMatch(line.key()::startsWith)).orElse(true);
    }
}
