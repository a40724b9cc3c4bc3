package vn.dienhinh.domain.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.text.VietnameseText;

/** Tells from the superior's words which of the usual steps a deadline is for. */
final class DeadlineSubject {

    /** Key words without marks; the first line that fits decides, since plans speak of the meeting everywhere. */
    private static final List<Map.Entry<MilestoneKind, List<String>>> KEY_WORDS = List.of(
            Map.entry(MilestoneKind.DOSSIER, List.of("ho so", "ket qua", "bao cao tong ket")),
            Map.entry(MilestoneKind.LIST, List.of("danh sach")),
            Map.entry(MilestoneKind.PLAN, List.of("ke hoach")),
            Map.entry(MilestoneKind.MEETING, List.of("hoi nghi", "dai hoi")));

    private DeadlineSubject() {
    }

    /** The step that the words speak of; empty when none is recognised. */
    static Optional<MilestoneKind> of(String what) {
        String key = VietnameseText.searchKey(what);
        return KEY_WORDS.stream().filter(entry -> entry.getValue().stream().anyMatch(key::contains))
                .map(Map.Entry::getKey).findFirst();
    }
}
