package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;

/** The texts of the dossier that the clerk wrote as sentences. */
final class DossierTexts {

    static final String NOMINEES = "dossier.commendation.nominees";
    static final String PEOPLE = "dossier.congress.people";
    static final String PAPERS = "dossier.papers";

    private final List<TextField> fields = new ArrayList<>();

    private DossierTexts() {
    }

    /** The filled-in texts, in the order of the steps. */
    static List<TextField> of(ConferenceDossier dossier) {
        DossierTexts collected = new DossierTexts();
        CouncilReview review = dossier.commendation().review();
        collected.add(Place.field(Step.DELEGATES, "dossier.commendation.review.absent"), review.absent(), true);
        collected.add(Place.field(Step.DELEGATES, "dossier.commendation.review.opinions"), review.opinions(), false);
        for (int index = 0; index < dossier.commendation().nominees().size(); index++) {
            collected.addNominee(dossier.commendation().nominees().get(index), index);
        }
        collected.add(Place.field(Step.DELEGATES, "dossier.congress.event"), dossier.congress().event(), true);
        for (int index = 0; index < dossier.congress().people().size(); index++) {
            CongressDelegate person = dossier.congress().people().get(index);
            collected.add(Place.entry(Step.DELEGATES, PEOPLE, index, "achievements", person.id()),
                    person.achievements(), false);
        }
        for (int index = 0; index < dossier.papers().size(); index++) {
            collected.addPassages(dossier.papers().get(index), index);
        }
        return collected.fields;
    }

    private void addNominee(Nominee nominee, int index) {
        add(Place.entry(Step.DELEGATES, NOMINEES, index, "achievements", nominee.id()), nominee.achievements(), false);
        add(Place.entry(Step.DELEGATES, NOMINEES, index, "duties", nominee.id()), nominee.duties(), false);
        add(Place.entry(Step.DELEGATES, NOMINEES, index, "report", nominee.id()), nominee.report(), false);
    }

    private void addPassages(PaperEntry paper, int index) {
        for (int passage = 0; passage < paper.passages().size(); passage++) {
            add(Place.entry(Step.EXPORT, PAPERS, index, "passages[" + passage + "].text", paper.paper()),
                    paper.passages().get(passage).text(), false);
        }
    }

    private void add(Place place, String value, boolean oneLine) {
        if (value != null && !value.isEmpty()) {
            fields.add(new TextField(place, value, oneLine));
        }
    }
}
