package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.check.text.PaperFacts;
import vn.dienhinh.domain.check.text.TextCheck;
import vn.dienhinh.domain.check.text.TextRemark;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;

/** What the rules for texts find in the texts that the clerk wrote; one finding for all alike in a field. */
final class WrittenTextRule implements Rule {

    private final Supplier<LegalForce> force;
    private Asked last;
    private List<List<TextRemark>> lastRemarks;

    /** @param force which laws and decrees hold when, asked anew at every check */
    WrittenTextRule(Supplier<LegalForce> force) {
        this.force = force;
    }

    /** What the remarks depend on: an edit of a list leaves it as it was. */
    private record Asked(List<String> texts, PaperFacts facts) {
    }

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<TextField> fields = TextFields.of(conference);
        List<List<TextRemark>> remarks = remarksOn(new Asked(fields.stream().map(TextField::text).toList(),
                ConferenceFacts.of(conference, today).withForce(force.get())));
        List<Finding> found = new ArrayList<>();
        for (int index = 0; index < fields.size(); index++) {
            TextField field = fields.get(index);
            for (List<TextRemark> alike : alike(remarks.get(index))) {
                Finding finding = alike.get(0).at(field.place());
                found.add(alike.get(0).replacement() == null ? finding
                        : finding.withFixes(List.of(new Fix.ReplaceText(mended(field.text(), alike)))));
            }
        }
        return found;
    }

    private synchronized List<List<TextRemark>> remarksOn(Asked asked) {
        if (!asked.equals(last)) {
            lastRemarks = TextCheck.fields(asked.texts(), asked.facts());
            last = asked;
        }
        return lastRemarks;
    }

    private static Collection<List<TextRemark>> alike(List<TextRemark> remarks) {
        Map<List<Object>, List<TextRemark>> groups = new LinkedHashMap<>();
        for (TextRemark remark : remarks) {
            groups.computeIfAbsent(List.of(remark.code(), remark.arguments(), remark.replacement() == null),
                    key -> new ArrayList<>()).add(remark);
        }
        return groups.values();
    }

    /** From the end on, so that the places before stay right. */
    private static String mended(String text, List<TextRemark> remarks) {
        StringBuilder mended = new StringBuilder(text);
        for (int index = remarks.size() - 1; index >= 0; index--) {
            TextRemark remark = remarks.get(index);
            mended.replace(remark.from(), remark.to(), remark.replacement());
        }
        return mended.toString();
    }
}
