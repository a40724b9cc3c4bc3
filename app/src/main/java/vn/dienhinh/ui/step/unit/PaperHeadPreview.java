package vn.dienhinh.ui.step.unit;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.Unit;

/** How the papers' head and signature will read; what is still missing stands as dots. */
final class PaperHeadPreview {

    private static final String OPEN = "…";
    private static final String ROOM_FOR_NUMBER = "        ";

    private PaperHeadPreview() {
    }

    /** The superior's line, if any, above the issuing body: small weight; empty when there is none. */
    static String superiorLine(Unit unit) {
        return unit.kind().isTerritory() ? "" : VietnameseText.upper(unit.superiorBody());
    }

    /** The issuing body in its lines: "ỦY BAN NHÂN DÂN", "XÃ TRÙNG KHÁNH". */
    static List<String> bodyLines(Unit unit) {
        String name = orOpen(VietnameseText.upper(unit.name()));
        return unit.kind().isTerritory()
                ? List.of("ỦY BAN NHÂN DÂN", VietnameseText.upper(unit.kind().word()) + " " + name)
                : List.of(name);
    }

    /** Number and symbol of a plan, the number open. */
    static String numberLine(Unit unit) {
        return "Số:" + ROOM_FOR_NUMBER + "/KH-" + orOpen(VietnameseText.upper(unit.symbol()));
    }

    /** Place and date, the date open. */
    static String placeLine(Unit unit, int year) {
        return orOpen(unit.placeOrName()) + ", " + OfficialDate.words(null, year);
    }

    /** The lines of the signature, the name last; a title that is missing stands as dots. */
    static List<String> signatureLines(Signer signer) {
        List<String> lines = new ArrayList<>();
        signer.titleLines().forEach(line -> lines.add(line.isBlank() || line.endsWith(". ") ? line + OPEN : line));
        lines.add(orOpen(signer.fullName()));
        return List.copyOf(lines);
    }

    private static String orOpen(String text) {
        return text.isEmpty() ? OPEN : text;
    }
}
