package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/** One subject that a conference is checked for. Pure: the same conference and day give the same findings. */
@FunctionalInterface
interface Rule {

    /**
     * What this rule finds.
     *
     * @param conference the conference, never null
     * @param today      the day that counts as today
     * @return findings in any order, empty when all is well
     */
    List<Finding> check(Conference conference, LocalDate today);
}
