package vn.dienhinh.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.text.VietnameseText;

/** Names places as the window does: step, entry, field. */
final class PlaceWords {

    private static final Pattern ENTRY = Pattern.compile("(?<list>[\\w.]+)\\[(?<index>\\d+)](?:\\.(?<field>.*))?");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final int LONGEST_HEADING = 40;

    private final Messages messages;

    PlaceWords(Messages messages) {
        this.messages = messages;
    }

    /** "Đại biểu, dòng 12, cột Năm sinh"; parts for which there is no word are left out. */
    String words(Place place, Conference conference) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.word(place.step()));
        Matcher entry = ENTRY.matcher(place.path());
        if (entry.matches()) {
            int index = Integer.parseInt(entry.group("index"));
            entryWords(entry.group("list"), index, conference).ifPresent(parts::add);
        }
        messages.find("place." + INDEX.matcher(place.path()).replaceAll(""))
                .or(() -> fieldWords(entry)).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** A field of a person is called as its column is. */
    private Optional<String> fieldWords(Matcher entry) {
        String list = entry.matches() ? entry.group("list") : "";
        String field = list.isEmpty() || entry.group("field") == null ? "" : entry.group("field");
        String id = list.equals("delegates") ? field
                : list.equals("dossier.congress.people") ? field.replaceFirst("^person\\.", "") : "";
        return Arrays.stream(DelegateField.values()).filter(known -> known.id().equals(id)).findFirst()
                .map(known -> messages.get("place.column", known.heading()));
    }

    private Optional<String> entryWords(String list, int index, Conference conference) {
        String heading = heading(list, index, conference);
        String name = heading.length() <= LONGEST_HEADING ? heading
                : heading.substring(0, LONGEST_HEADING).strip() + "…";
        return name.isEmpty() ? messages.find("place.entry." + list, index + 1)
                : messages.find("place.named." + list, name);
    }

    private static String heading(String list, int index, Conference conference) {
        String heading = switch (list) {
            case "plan.sections" -> index < conference.plan().sections().size()
                    ? conference.plan().sections().get(index).title() : "";
            case "report.sections" -> index < conference.report().sections().size()
                    ? conference.report().sections().get(index).title() : "";
            default -> "";
        };
        return VietnameseText.line(heading);
    }
}
