package vn.dienhinh.application.paper.award;

import java.util.Arrays;
import java.util.List;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Which awards are the unit's own to give: none that names the superior, and none of those that the wording lists as
 * given only above a district. What is not said is taken for its own.
 */
public final class OwnAwards {

    private final List<String> higher;

    public OwnAwards(Wording wording) {
        this.higher = Arrays.stream(wording.text("award.higher").split(",\\s*")).map(VietnameseText::searchKey)
                .toList();
    }

    /** Those of them whom the unit's head commends. */
    public CommendedList of(Conference conference, CommendedList commended) {
        return commended.only(nominee -> isOwn(conference, nominee));
    }

    /** True for an award that the unit's head gives, and for one that is not said. */
    public boolean isOwn(Conference conference, Nominee nominee) {
        Commendation commendation = conference.dossier().commendation();
        String award = VietnameseText.searchKey(commendation.awardOf(nominee));
        String parent = VietnameseText.searchKey(conference.unit().parentName());
        if (!parent.isEmpty() && award.contains(parent)) {
            return false;
        }
        return conference.unit().kind() == UnitKind.PROVINCE || higher.stream().noneMatch(award::contains);
    }
}
