package vn.dienhinh.infrastructure.json;

import java.util.List;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;

/** Numbers of a profile that no rule can mean: shares beyond the whole, negative sizes. */
final class RuleProfileChecks {

    private static final int WHOLE_PERCENT = 100;

    private RuleProfileChecks() {
    }

    static void check(RuleProfile profile) throws RefusedValueException {
        for (int i = 0; i < profile.scopes().size(); i++) {
            checkScope(profile.scopes().get(i), JsonPlace.entry("scopes", i));
        }
        within(profile.quota().places(), Integer.MAX_VALUE, "quota.places");
    }

    private static void checkScope(RuleScope scope, String place) throws RefusedValueException {
        ShareRule shares = scope.shares();
        within(shares.exemplarPercent(), WHOLE_PERCENT, place + ".shares.exemplarPercent");
        within(shares.guestPercent(), WHOLE_PERCENT, place + ".shares.guestPercent");
        within(shares.tolerancePoints(), WHOLE_PERCENT, place + ".shares.tolerancePoints");
        List<SizeRule> sizes = scope.sizes();
        for (int i = 0; i < sizes.size(); i++) {
            String size = JsonPlace.entry(place + ".sizes", i);
            within(sizes.get(i).workforceFrom(), Integer.MAX_VALUE, size + ".workforceFrom");
            within(sizes.get(i).workforceBelow(), Integer.MAX_VALUE, size + ".workforceBelow");
            within(sizes.get(i).capFrom(), Integer.MAX_VALUE, size + ".capFrom");
            within(sizes.get(i).cap(), Integer.MAX_VALUE, size + ".cap");
        }
    }

    private static void within(Integer number, int most, String place) throws RefusedValueException {
        if (number != null && (number < 0 || number > most)) {
            throw new RefusedValueException(Problem.WRONG_VALUE, place, Integer.toString(number));
        }
    }
}
