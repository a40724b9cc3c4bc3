package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/**
 * The council's meeting: figures that can't be, and days out of order. No paper of the cases says how many votes a
 * nominee needs, so the lowest result is told and not judged.
 */
final class CouncilRule implements Rule {

    private static final String REVIEW = "dossier.commendation.review.";
    private static final String NOMINEES = "dossier.commendation.nominees";
    private static final String DECISION = "AWARD_DECISION";
    private static final double PER_CENT = 100;

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Commendation commendation = conference.dossier().commendation();
        checkFigures(commendation.review(), found);
        checkVotes(commendation, found);
        checkDay(conference, found);
        return found;
    }

    private static void checkFigures(CouncilReview review, List<Finding> found) {
        notNegative("members", review.members(), found);
        notNegative("present", review.present(), found);
        notNegative("issued", review.issued(), found);
        notNegative("returned", review.returned(), found);
        notNegative("valid", review.valid(), found);
        atMost(FindingCodes.COUNCIL_PRESENT_OVER, "present", review.present(), review.members(), found);
        atMost(FindingCodes.COUNCIL_ISSUED_OVER, "issued", review.issued(), review.present(), found);
        atMost(FindingCodes.COUNCIL_RETURNED_OVER, "returned", review.returned(), review.issued(), found);
        atMost(FindingCodes.COUNCIL_VALID_OVER, "valid", review.valid(), review.returned(), found);
    }

    private static void notNegative(String field, Integer figure, List<Finding> found) {
        if (figure != null && figure < 0) {
            found.add(Finding.of(FindingCodes.COUNCIL_FIGURE_NEGATIVE, Severity.ERROR, place(field), figure));
        }
    }

    private static void atMost(String code, String field, Integer figure, Integer most, List<Finding> found) {
        if (figure != null && most != null && figure > most) {
            found.add(Finding.of(code, Severity.ERROR, place(field), figure, most));
        }
    }

    private static void checkVotes(Commendation commendation, List<Finding> found) {
        Integer ballots = ballots(commendation.review());
        int lowest = -1;
        for (int index = 0; index < commendation.nominees().size(); index++) {
            Nominee nominee = commendation.nominees().get(index);
            Integer votes = nominee.votesFor();
            if (votes == null) {
                continue;
            }
            PersonCheck row = new PersonCheck(NOMINEES, index, nominee.id(), nominee.name(), found);
            if (votes < 0) {
                row.add(FindingCodes.COUNCIL_VOTES_NEGATIVE, Severity.ERROR, "votesFor", votes);
            } else if (ballots != null && votes > ballots) {
                row.add(FindingCodes.COUNCIL_VOTES_OVER, Severity.ERROR, "votesFor", votes, ballots);
            } else if (lowest < 0 || votes < commendation.nominees().get(lowest).votesFor()) {
                lowest = index;
            }
        }
        if (lowest >= 0 && ballots != null) {
            tellLowest(commendation.nominees().get(lowest), lowest, ballots, found);
        }
    }

    private static void tellLowest(Nominee nominee, int index, int ballots, List<Finding> found) {
        if (nominee.votesFor() < ballots) {
            new PersonCheck(NOMINEES, index, nominee.id(), nominee.name(), found)
                    .add(FindingCodes.COUNCIL_VOTES_LOWEST, Severity.INFO, "votesFor", nominee.votesFor(), ballots,
                            PER_CENT * nominee.votesFor() / ballots);
        }
    }

    /** The most votes that anybody can have; null while nothing of it is known. */
    private static Integer ballots(CouncilReview review) {
        return Stream.of(review.valid(), review.returned(), review.issued(), review.present(), review.members())
                .filter(figure -> figure != null && figure >= 0).findFirst().orElse(null);
    }

    private static void checkDay(Conference conference, List<Finding> found) {
        LocalDate held = conference.dossier().commendation().review().heldOn();
        if (held == null) {
            return;
        }
        LocalDate meeting = conference.meeting().date();
        if (meeting != null && held.isAfter(meeting)) {
            found.add(Finding.of(FindingCodes.COUNCIL_AFTER_MEETING, Severity.ERROR, place("heldOn"), held, meeting));
        }
        LocalDate decided = conference.dossier().paper(DECISION).head().date();
        if (decided != null && held.isAfter(decided)) {
            found.add(Finding.of(FindingCodes.COUNCIL_AFTER_DECISION, Severity.ERROR, place("heldOn"), held, decided));
        }
    }

    private static Place place(String field) {
        return Place.field(Step.DELEGATES, REVIEW + field);
    }
}
