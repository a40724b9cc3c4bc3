package vn.dienhinh.application.rule;

import java.util.List;
import vn.dienhinh.domain.rule.RuleProfile;

/** Port: the rule profiles to choose from. */
public interface RuleCatalogue {

    /** Profiles that ship with the program, in the order to offer them; the blank one for a paper not known is last. */
    List<RuleProfile> profiles();
}
