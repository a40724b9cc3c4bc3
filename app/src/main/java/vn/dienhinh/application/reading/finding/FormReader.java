package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;

/** Finds forms of meeting: what is called "Hội nghị ..." behind the label "Hình thức". */
final class FormReader {

    private static final int SHORTEST_NAME = 14;

    private final Pattern label;
    private final Pattern inline;
    private final Pattern start;
    private final Pattern end;
    private final Pattern notForm;
    private final Pattern tail;
    private final Pattern held;
    private final Pattern wider;
    private final Pattern chosen;
    private final Pattern particular;
    private final Pattern particularUnits;

    FormReader(Vocabulary words) {
        label = words.pattern("^(?:về\\s+)?(?:@form.label@)(?:\\s+(?:@form.labelTail@))*\\s*(?::|(?=\")|là\\s|$|(?=@form.start@))");
        inline = words.pattern("(?:@form.inline@)\\s*(?:là|như|sau|gồm)?\\s*:?\\s*\"?(?=@form.start@)");
        start = words.pattern("(?<![\\p{L}])(?<!(?:trước|tới|dự|mừng|tại|sau|của) )(?:@form.start@)(?=\\s)");
        end = words.pattern("[;.:(\"]|,\\s*(?=(?:@form.start@)\\s)|\\s(?:hoặc|và|hay)\\s(?=(?:tổ chức\\s)?(?:@form.start@)\\s)|\\s(?:@form.ends@)(?![\\p{L}])|,\\s(?:@form.ends@)(?![\\p{L}])");
        notForm = words.pattern("^(?:@form.start@)\\s+(?:@form.not@)(?![\\p{L}])");
        chosen = words.pattern("^(?:@form.chosen@)(?![\\p{L}])");
        wider = words.pattern("\\s+(?:@form.wider@)(?![\\p{L}]).*$");
        tail = words.pattern("(?:[\\s,]+(?:@form.tail@)(?![\\p{L}]).*)$");
        held = words.pattern("(?:^|[,;.]\\s|\\s)tổ chức\\s+\"?(?=(?:@form.start@)\\s)|^\"?(?=(?:@form.start@)\\s[^.;:]{5,120}?\\s(?:được\\s)?tổ chức(?![\\p{L}]))");
        particularUnits = words.pattern("^(?:@addressee.clause@)(?![\\p{L}])");
        particular = words.pattern("@form.particular@");
    }

    /** A form and where it stands. */
    record Form(CleanText name) {
    }

    /** True when the paragraph is labelled as the one about the form, whether it names one or not. */
    boolean isLabelled(Passage passage) {
        Matcher found = label.matcher(passage.text().folded());
        return found.find() && (passage.contentStart() >= 0 || passage.text().folded().length() > found.end()
                || passage.isHeading());
    }

    /** The forms behind the label, or in the list under it. */
    List<Form> labelled(PlanText plan, Passage passage) {
        Matcher found = label.matcher(passage.text().folded());
        if (!found.find()) {
            return List.of();
        }
        List<Form> forms = new ArrayList<>(in(sentence(passage.text().from(found.end()))));
        if (forms.isEmpty()) {
            for (Passage child : plan.under(passage)) {
                if (start.matcher(child.text().folded()).lookingAt() || child.text().folded().startsWith("\"") || chosen.matcher(child.text().folded()).find()) {
                    forms.addAll(in(child.text()));
                }
            }
        }
        return forms;
    }

    /** The first sentence and those that turn to particular units: "Riêng các doanh nghiệp tổ chức ...". */
    private CleanText sentence(CleanText text) {
        int end = text.text().indexOf(". ");
        while (end >= 0 && particularUnits.matcher(text.folded().substring(end + 2)).find()) {
            end = text.text().indexOf(". ", end + 2);
        }
        return end < 0 ? text : text.part(0, end);
    }

    /** Forms named inside a sentence: "theo hình thức Hội nghị ...". */
    List<Form> inline(CleanText text) {
        Matcher found = inline.matcher(text.folded());
        return found.find() ? in(text.from(found.end())) : List.of();
    }

    /** The meeting that a sentence says is held: "tổ chức Hội nghị ... trong 1/2 ngày". */
    List<Form> held(CleanText text) {
        Matcher found = held.matcher(text.folded());
        return found.find() ? in(text.from(found.end())).stream().limit(1).map(this::ofAnybody).toList() : List.of();
    }

    /** The form that a title or a heading names; one that only says "điển hình tiên tiến các cấp" leaves the form open. */
    List<Form> named(CleanText text) {
        return in(text).stream().filter(form -> particular.matcher(form.name().folded()).find()).limit(1).map(this::ofAnybody)
                .map(form -> Passage.isCapitals(form.name().text()) ? small(form) : form).toList();
    }

    /** A meeting's name says whose it is; its form does not. */
    private Form ofAnybody(Form form) {
        Matcher found = wider.matcher(form.name().folded());
        return found.find() && found.start() >= SHORTEST_NAME ? new Form(form.name().part(0, found.start())) : form;
    }

    private static Form small(Form form) {
        CleanText name = form.name();
        return new Form(CleanText.at(HeaderReader.capitalised(name.text()), name.sourceStart(0), name.sourceEnd(name.length() - 1)));
    }

    /** Every form named in a text. */
    List<Form> in(CleanText text) {
        List<Form> forms = new ArrayList<>();
        Matcher starts = start.matcher(text.folded());
        int next = 0;
        while (next < text.length() && starts.find(next)) {
            Matcher ends = end.matcher(text.folded());
            int until = ends.find(starts.end()) ? ends.start() : text.length();
            CleanText name = withoutTail(text.part(starts.start(), until));
            if (name.length() >= SHORTEST_NAME && !notForm.matcher(name.folded()).find()
                    && forms.stream().noneMatch(form -> form.name().folded().equals(name.folded()))) {
                forms.add(new Form(name));
            }
            next = Math.max(until, starts.end());
        }
        return forms;
    }

    /** A form's name without whose meeting it is and which one: "xã Phú Lợi", "lần thứ I", "các cấp". */
    private CleanText withoutTail(CleanText name) {
        Matcher found = tail.matcher(name.folded());
        return found.find() && found.start() >= SHORTEST_NAME ? name.part(0, found.start()) : name;
    }
}
