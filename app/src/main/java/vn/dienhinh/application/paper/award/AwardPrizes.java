package vn.dienhinh.application.paper.award;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;

/** The money that goes with an award, and its sum in figures and words. */
final class AwardPrizes {

    private static final int COLUMNS_BEFORE_SUM = 4;

    private final Wording wording;

    AwardPrizes(Wording wording) {
        this.wording = wording;
    }

    /** True when an amount is said for persons or for collectives. */
    boolean isSaid(Conference conference) {
        Commendation commendation = conference.dossier().commendation();
        return commendation.individualPrize() != null || commendation.collectivePrize() != null;
    }

    /** What that one gets, in đồng; null while it is not said. */
    BigDecimal of(Conference conference, Nominee nominee) {
        Commendation commendation = conference.dossier().commendation();
        return nominee.kind() == NomineeKind.COLLECTIVE ? commendation.collectivePrize()
                : commendation.individualPrize();
    }

    private BigDecimal total(Conference conference, CommendedList listed) {
        return listed.all().stream().map(nominee -> of(conference, nominee)).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The decision's sentence on money: amounts, sum and source, or that it follows the rules in force. */
    String sentence(Conference conference, CommendedList listed) {
        return wording.text(isSaid(conference) ? "decision.prize.said" : "decision.prize.open",
                values(conference, listed));
    }

    /** The line under the list: how many, and the sum where amounts are said. */
    String closing(Conference conference, CommendedList listed) {
        return wording.text("decision.closing", values(conference, listed));
    }

    private Map<String, String> values(Conference conference, CommendedList listed) {
        Commendation commendation = conference.dossier().commendation();
        Map<String, String> values = new HashMap<>(listed.values());
        values.put("awardSource", conference.budget().awardSource());
        values.put("levels", Stream.of(
                        level("collective", listed.collectives(), commendation.collectivePrize()),
                        level("individual", listed.individuals(), commendation.individualPrize()))
                .filter(level -> !level.isEmpty()).collect(Collectors.joining("; ")));
        BigDecimal total = total(conference, listed);
        values.put("totalPrize", total.signum() == 0 ? "" : Cells.amount(total));
        values.put("totalWords", Cells.amountInWords(total));
        return values;
    }

    private String level(String key, List<Nominee> members, BigDecimal prize) {
        return members.isEmpty() || prize == null ? ""
                : wording.text("decision.level." + key, Map.of("amount", Cells.amount(prize)));
    }

    /** A row with the sum at the end of the list; none while no amount is said. */
    List<TableRow> totalRow(Conference conference, CommendedList listed) {
        return isSaid(conference)
                ? List.of(Cells.row(
                        Cells.spanning(COLUMNS_BEFORE_SUM, 1, PaperStyles.TABLE_TOTAL, wording.text("budget.total")),
                        Cells.of(PaperStyles.TABLE_TOTAL_FIGURE, Cells.amount(total(conference, listed)))))
                : List.of();
    }
}
