package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Marker;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;

/** Reads the distribution list at the paper's foot. */
final class RecipientReader {

    private static final int LONGEST = 220;
    private static final int BESIDE = 2;
    private static final Pattern NEXT_IN_LINE = Pattern.compile("[;.]\\s+-\\s*");

    private final Pattern head;
    private final Pattern archive;
    private final Pattern goingOn;
    private final Pattern signature;

    RecipientReader(Vocabulary words) {
        head = words.pattern("^(?:@recipients.head@)\\s*:?\\s*-?\\s*");
        archive = words.pattern("^(?:@recipients.archive@)(?![\\p{L}])");
        goingOn = words.pattern("^(?:@recipients.goingOn@)[^:]{0,20}:$");
        signature = words.pattern("^(?:@signer.authority@|@signer.positions@)");
    }

    List<Found<String>> read(PlanText plan) {
        List<CleanText> entries = new ArrayList<>();
        boolean dashed = false;
        for (int i = plan.end(); i < plan.passages().size(); i++) {
            Passage passage = plan.passages().get(i);
            Matcher found = head.matcher(passage.text().folded());
            boolean first = i == plan.end();
            if (!first && !entries.isEmpty() && goingOn.matcher(passage.text().folded()).find()) {
                continue;
            }
            if (first && !found.find()) {
                return List.of();
            }
            CleanText words = first ? passage.text().from(found.end()) : passage.text();
            boolean over = !first && (isSignature(passage) || !entries.isEmpty() && passage.marker().isNone() && (dashed || !goesOn(entries))
                    || passage.text().length() > LONGEST);
            if (over && isBeside(plan, i)) {
                continue;
            }
            if (over) {
                break;
            }
            dashed |= passage.marker().rank() == Marker.DASH_RANK;
            split(words).stream().filter(entry -> !entry.isEmpty()).forEach(entries::add);
            if (!entries.isEmpty() && archive.matcher(entries.get(entries.size() - 1).folded()).find() && !goesOnBelow(plan, i)) {
                break;
            }
        }
        List<Found<String>> recipients = new ArrayList<>();
        entries.forEach(entry -> recipients.add(plan.words("recipients." + (recipients.size() + 1), FindKind.RECIPIENT, entry)));
        return recipients;
    }

    /** "Bản điện tử:" behind the archive begins a second list. */
    private boolean goesOnBelow(PlanText plan, int index) {
        return index + 1 < plan.passages().size() && goingOn.matcher(plan.passages().get(index + 1).text().folded()).find();
    }

    /** A line of the signature that stands beside the list was read between its entries: a dash goes on soon. */
    private static boolean isBeside(PlanText plan, int index) {
        List<Passage> next = plan.passages().subList(index + 1, Math.min(plan.passages().size(), index + 1 + BESIDE));
        return plan.passages().get(index).text().length() <= LONGEST && next.stream().anyMatch(passage -> passage.marker().rank() == Marker.DASH_RANK);
    }

    private boolean isSignature(Passage passage) {
        return passage.isCapitals() && passage.marker().isNone() && signature.matcher(passage.text().folded()).find();
    }

    /** A list without dashes goes on while its entries end in semicolons. */
    private static boolean goesOn(List<CleanText> entries) {
        return entries.get(entries.size() - 1).text().endsWith(";");
    }

    private static List<CleanText> split(CleanText line) {
        List<CleanText> parts = new ArrayList<>();
        Matcher next = NEXT_IN_LINE.matcher(line.folded());
        int from = 0;
        while (next.find()) {
            parts.add(line.part(from, next.start() + 1));
            from = next.end();
        }
        parts.add(line.from(from));
        return parts;
    }
}
