package vn.dienhinh.application.paper.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;

/**
 * The council's vote: what its shares are reckoned of, and who got more than half. Shares
 * are of the valid ballots, of the members present while these are not known.
 */
final class CouncilVote {

    private final Wording wording;
    private final CouncilReview review;
    private final CommendedList commended;

    CouncilVote(Wording wording, CouncilReview review, CommendedList commended) {
        this.wording = wording;
        this.review = review;
        this.commended = commended;
    }

    /** What the shares are of; null while neither valid ballots nor members present are known. */
    private Integer base() {
        Integer base = review.valid() == null ? review.present() : review.valid();
        return base == null || base <= 0 ? null : base;
    }

    /** Numbers for the minutes' sentences; blank where one is not known. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("members", number(review.members()));
        values.put("present", number(review.present()));
        values.put("away", difference(review.members(), review.present()));
        values.put("absent", review.absent());
        values.put("issued", number(review.issued()));
        values.put("returned", number(review.returned()));
        values.put("valid", number(review.valid()));
        values.put("invalid", difference(review.returned(), review.valid()));
        values.put("base", base() == null ? "" : wording.text(review.valid() == null ? "council.base.present"
                : "council.base.valid", Map.of("number", number(base()))));
        values.put("baseWord", wording.text(review.valid() == null ? "council.baseWord.present"
                : "council.baseWord.valid"));
        values.putAll(agreed());
        return values;
    }

    /** Those with more than half, as {agreed}; nothing while a vote is open. */
    private Map<String, String> agreed() {
        boolean open = base() == null || commended.isEmpty()
                || commended.all().stream().anyMatch(nominee -> nominee.votesFor() == null);
        if (open) {
            return Map.of();
        }
        CommendedList agreed = commended.only(nominee -> nominee.votesFor() * 2 > base());
        return agreed.isEmpty() ? Map.of() : Map.of("agreed", agreed.values().get("whom"));
    }

    private static String number(Integer value) {
        return value == null ? "" : Cells.count(value);
    }

    private static String difference(Integer whole, Integer part) {
        return whole == null || part == null || part > whole ? "" : Cells.count(whole - part);
    }

    /** The table: who, what is asked, votes, share. */
    Table table(Function<Nominee, String> award) {
        return new NomineeTable(wording, List.of(
                new NomineeTable.Column("council.name", 62, PaperStyles.TABLE_TEXT,
                        nominee -> NomineeTable.name(wording, nominee)),
                new NomineeTable.Column("council.award", 47, PaperStyles.TABLE_TEXT, award),
                new NomineeTable.Column("council.votes", 22, PaperStyles.TABLE_MIDDLE,
                        nominee -> number(nominee.votesFor())),
                new NomineeTable.Column("council.share", 22, PaperStyles.TABLE_MIDDLE, this::share)))
                .build(commended);
    }

    /** The share in per cent; empty while it is not known, and for more votes than there can be. */
    private String share(Nominee nominee) {
        Integer votes = nominee.votesFor();
        return votes == null || base() == null || votes < 0 || votes > base() ? ""
                : Cells.exactPercent(votes, base());
    }
}
