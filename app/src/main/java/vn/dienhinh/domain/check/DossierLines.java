package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;

/** The short values of the dossier that papers print: names, places, rows of lists. */
final class DossierLines {

    private final List<TextField> fields = new ArrayList<>();

    private DossierLines() {
    }

    /** The filled-in values, in the order of the steps. */
    static List<TextField> of(ConferenceDossier dossier) {
        DossierLines collected = new DossierLines();
        collected.field("dossier.commendation.award", dossier.commendation().award());
        collected.addReview(dossier.commendation().review());
        for (int index = 0; index < dossier.commendation().nominees().size(); index++) {
            collected.addNominee(dossier.commendation().nominees().get(index), index);
        }
        for (int index = 0; index < dossier.congress().people().size(); index++) {
            collected.addPerson(dossier.congress().people().get(index), index);
        }
        for (int index = 0; index < dossier.papers().size(); index++) {
            collected.add(Place.entry(Step.EXPORT, DossierTexts.PAPERS, index, "head.number",
                    dossier.papers().get(index).paper()), dossier.papers().get(index).head().number());
        }
        return collected.fields;
    }

    private void addReview(CouncilReview review) {
        field("dossier.commendation.review.place", review.place());
        field("dossier.commendation.review.chair", review.chair());
        field("dossier.commendation.review.secretary", review.secretary());
    }

    private void addNominee(Nominee nominee, int index) {
        nominee(nominee, index, "name", nominee.name());
        nominee(nominee, index, "position", nominee.position());
        nominee(nominee, index, "workplace", nominee.workplace());
        nominee(nominee, index, "hometown", nominee.hometown());
        nominee(nominee, index, "education", nominee.education());
        nominee(nominee, index, "award", nominee.award());
        for (int row = 0; row < nominee.awards().size(); row++) {
            AwardRecord award = nominee.awards().get(row);
            nominee(nominee, index, "awards[" + row + "].name", award.name());
            nominee(nominee, index, "awards[" + row + "].decision", award.decision());
        }
    }

    private void nominee(Nominee nominee, int index, String field, String value) {
        add(Place.entry(Step.DELEGATES, DossierTexts.NOMINEES, index, field, nominee.id()), value);
    }

    private void addPerson(CongressDelegate sent, int index) {
        PrintedFields.ofDelegate(sent.person()).forEach((field, text) -> person(sent, index, "person." + field, text));
        person(sent, index, "hometown", sent.hometown());
        person(sent, index, "education", sent.education());
    }

    private void person(CongressDelegate sent, int index, String field, String value) {
        add(Place.entry(Step.DELEGATES, DossierTexts.PEOPLE, index, field, sent.id()), value);
    }

    private void field(String path, String value) {
        add(Place.field(Step.DELEGATES, path), value);
    }

    private void add(Place place, String value) {
        if (!value.isEmpty()) {
            fields.add(new TextField(place, value, true));
        }
    }
}
