package vn.dienhinh.domain.reading;

import java.util.Set;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * One statement on how many come.
 *
 * @param appliesTo      whom the statement itself names: "doanh nghiệp"; null for everybody in the scope
 * @param kinds          the kinds of unit that these words name; empty for none
 * @param workforceFrom  smallest workforce it speaks of, included; null for no lower end
 * @param workforceBelow workforce at which it no longer speaks; null for no upper end
 * @param plenary        true for a plenary meeting
 * @param capFrom        lower end of a stated range; null when only the cap stands there
 * @param cap            greatest number of delegates; null for a plenary meeting
 */
public record ReadSize(String appliesTo, Set<UnitKind> kinds, Integer workforceFrom, Integer workforceBelow, boolean plenary, Integer capFrom,
                       Integer cap) {

    public ReadSize {
        kinds = Set.copyOf(kinds);
    }
}
