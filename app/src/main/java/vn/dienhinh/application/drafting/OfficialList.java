package vn.dienhinh.application.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Lists in an official text: each entry on its own line with a capital (NĐ 30/2020/NĐ-CP, Phụ lục II), a semicolon
 * after each, a full stop after the last.
 */
public final class OfficialList {

    private OfficialList() {
    }

    /**
     * Lines of a list.
     *
     * @param mark    what stands before each entry: "- " or "+ "
     * @param entries the entries; their own end marks are replaced, blank ones are left out
     * @return never empty: without entries one line of dots
     */
    public static List<String> lines(String mark, List<String> entries) {
        List<String> bare = entries.stream()
                .map(ConferenceWords::withoutEndMark).filter(entry -> !entry.isBlank()).toList();
        if (bare.isEmpty()) {
            return List.of(mark + Wording.DOTS);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            lines.add(mark + VietnameseText.capitalised(bare.get(i)) + (i + 1 < bare.size() ? ";" : "."));
        }
        return lines;
    }
}
