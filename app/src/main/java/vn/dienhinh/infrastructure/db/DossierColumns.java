package vn.dienhinh.infrastructure.db;

import java.util.List;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;

/** Commendation, council and congress, as far as they are no lists, in the columns of the conference. */
final class DossierColumns {

    private DossierColumns() {
    }

    static void fill(ConferenceDossier dossier, ConferenceRecord row) {
        Commendation commendation = dossier.commendation();
        row.setCommendationAward(commendation.award());
        row.setCommendationIndividualPrize(ColumnValues.text(commendation.individualPrize()));
        row.setCommendationCollectivePrize(ColumnValues.text(commendation.collectivePrize()));
        fill(commendation.review(), row);
        row.setCongressEvent(dossier.congress().event());
        row.setCongressQuota(dossier.congress().quota());
    }

    private static void fill(CouncilReview review, ConferenceRecord row) {
        row.setReviewHeldOn(review.heldOn());
        row.setReviewStartTime(ColumnValues.text(review.startTime()));
        row.setReviewEndTime(ColumnValues.text(review.endTime()));
        row.setReviewPlace(review.place());
        row.setReviewChair(review.chair());
        row.setReviewSecretary(review.secretary());
        row.setReviewMembers(review.members());
        row.setReviewPresent(review.present());
        row.setReviewAbsent(review.absent());
        row.setReviewIssued(review.issued());
        row.setReviewReturned(review.returned());
        row.setReviewValid(review.valid());
        row.setReviewOpinions(review.opinions());
    }

    static Commendation commendation(ConferenceRecord row, List<Nominee> nominees) {
        return new Commendation(row.getCommendationAward(),
                ColumnValues.decimal(row.getCommendationIndividualPrize()),
                ColumnValues.decimal(row.getCommendationCollectivePrize()), review(row), nominees);
    }

    private static CouncilReview review(ConferenceRecord row) {
        return new CouncilReview(row.getReviewHeldOn(), ColumnValues.time(row.getReviewStartTime()),
                ColumnValues.time(row.getReviewEndTime()), row.getReviewPlace(), row.getReviewChair(),
                row.getReviewSecretary(), row.getReviewMembers(), row.getReviewPresent(), row.getReviewAbsent(),
                row.getReviewIssued(), row.getReviewReturned(), row.getReviewValid(), row.getReviewOpinions());
    }

    static CongressList congress(ConferenceRecord row, List<CongressDelegate> people) {
        return new CongressList(row.getCongressEvent(), row.getCongressQuota(), people);
    }
}
