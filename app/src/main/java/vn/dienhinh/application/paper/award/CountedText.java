package vn.dienhinh.application.paper.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.wording.Wording;

/** Whether the numbers in a text, which the clerk may have written long ago, are those of the list that goes with it. */
final class CountedText {

    private static final int LONGEST_NUMBER = 6;
    private static final Pattern COUNT = Pattern.compile("(\\d{1," + LONGEST_NUMBER
            + "}) (tập thể|cá nhân|báo cáo thành tích|trường hợp)");

    private final Wording wording;

    CountedText(Wording wording) {
        this.wording = wording;
    }

    /** A sentence for each number that differs from the list's; empty when all agree. */
    List<String> differences(String text, CommendedList listed) {
        Map<String, Integer> wanted = Map.of("tập thể", listed.collectives().size(),
                "cá nhân", listed.individuals().size(), "báo cáo thành tích", listed.size(),
                "trường hợp", listed.size());
        List<String> found = new ArrayList<>();
        Matcher counts = COUNT.matcher(text);
        while (counts.find()) {
            int wantedCount = wanted.get(counts.group(2));
            if (Integer.parseInt(counts.group(1)) != wantedCount) {
                found.add(wording.text("open.count", Map.of("written", counts.group(1), "what", counts.group(2),
                        "listed", Cells.count(wantedCount))));
            }
        }
        return found.stream().distinct().toList();
    }
}
