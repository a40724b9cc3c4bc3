package vn.dienhinh.application.drafting;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Unit;

/**
 * Words that change with the kind of body. A hospital, a cooperative, a union or a police unit writes as itself: it is
 * recognised by how its name begins, everything else goes by the wider kind.
 */
final class BodyWords {

    private final Wording wording;

    BodyWords(Wording wording) {
        this.wording = wording;
    }

    /** The word of that name for the unit's kind of body. */
    String of(Unit unit, String word) {
        return body(unit).flatMap(body -> wording.find(body + "." + word, Map.of()))
                .orElseGet(() -> wording.text(unit.kind() + "." + word));
    }

    private Optional<String> body(Unit unit) {
        String name = VietnameseText.searchKey(unit.name());
        if (unit.kind().isTerritory() || name.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(wording.text("bodies").split(" "))
                .filter(body -> Arrays.stream(wording.text(body + ".names").split("\\|"))
                        .anyMatch(begin -> name.equals(begin) || name.startsWith(begin + " ")))
                .findFirst();
    }
}
