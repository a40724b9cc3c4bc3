package vn.dienhinh.messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;

/** Findings in the words of a clerk. */
public final class FindingMessages {

    private static final int LONGEST_QUOTE = 80;

    private final Messages messages;
    private final PlaceWords places;

    /** Takes its words from the bundle. */
    public FindingMessages(Messages messages) {
        this.messages = messages;
        this.places = new PlaceWords(messages);
    }

    /** One whole sentence (or two): what is the matter, and what to do. */
    public String sentence(Finding finding) {
        return messages.get("finding." + finding.code(), arguments(finding));
    }

    /** Why it is so: rule and figures where they say more than the sentence, then paper and section. */
    public String reason(Finding finding) {
        List<String> parts = new ArrayList<>();
        messages.find("why." + finding.code(), arguments(finding)).ifPresent(parts::add);
        parts.add(source(finding.source()));
        return String.join(" ", parts);
    }

    /** A mend in words, small letters first: "thêm 10 điển hình", "sửa thành “...”". */
    public String fix(Fix fix) {
        if (fix instanceof Fix.ChangeComposition change) {
            return change(change);
        }
        return messages.get("fix.replace", shortened(((Fix.ReplaceText) fix).replacement()));
    }

    /** All mends of a finding in one sentence: "Có thể thêm 10 điển hình, hoặc bớt 4 khách mời."; empty for none. */
    public String fixes(Finding finding) {
        if (finding.fixes().isEmpty()) {
            return "";
        }
        return messages.get("fix.all", finding.fixes().stream().map(this::fix)
                .collect(Collectors.joining(messages.get("fix.or"))));
    }

    /** Words of the button that takes a mend. */
    public String mendAction() {
        return messages.get("fix.mend");
    }

    /** Where it stands, as the window names it: "Đại biểu, dòng 12, cột Năm sinh". */
    public String place(Place place, Conference conference) {
        return places.words(place, conference);
    }

    private String change(Fix.ChangeComposition change) {
        List<String> parts = new ArrayList<>();
        addChange("fix.addExemplars", change.addExemplars(), parts);
        addChange("fix.addGuests", change.addGuests(), parts);
        addChange("fix.dropExemplars", change.dropExemplars(), parts);
        addChange("fix.dropGuests", change.dropGuests(), parts);
        addChange("fix.dropService", change.dropService(), parts);
        return String.join(messages.get("fix.and"), parts);
    }

    private void addChange(String key, int people, List<String> parts) {
        if (people > 0) {
            parts.add(messages.get(key, people));
        }
    }

    private String source(Source source) {
        if (source.words().isEmpty()) {
            return messages.get("why.own");
        }
        return source.quote().isEmpty() ? messages.get("why.source", source.words())
                : messages.get("why.sourceQuote", source.words(), source.quote());
    }

    private Object[] arguments(Finding finding) {
        return finding.arguments().stream().map(this::argument).toArray();
    }

    private Object argument(Object value) {
        if (value instanceof LocalDate date) {
            return OfficialDate.shortForm(date);
        }
        if (value instanceof TimeLimit limit) {
            return limit.words();
        }
        if (value instanceof Enum<?> word) {
            return messages.word(word);
        }
        if (value instanceof String text) {
            return text.isEmpty() ? messages.get("word.blank") : shortened(text);
        }
        return value;
    }

    private static String shortened(String text) {
        String line = VietnameseText.line(text);
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
