package vn.dienhinh.domain.rule;

/**
 * How a unit of some workforce meets, and how many may come.
 *
 * @param workforceFrom smallest workforce it speaks of, included; null for no lower end
 * @param workforceBelow workforce at which it no longer speaks, excluded; null for no upper end
 * @param attendance    plenary or delegates; never null
 * @param capFrom       lower end of a stated range of delegates; null when only a maximum is stated
 * @param cap           greatest number of delegates, included; null when none is stated
 * @param source        where it stands
 */
public record SizeRule(Integer workforceFrom, Integer workforceBelow, Attendance attendance, Integer capFrom,
                       Integer cap, Source source) {

    public SizeRule {
        attendance = attendance == null ? Attendance.DELEGATES : attendance;
        source = source == null ? Source.none() : source;
    }

    /** True when the rule holds whatever the workforce. */
    public boolean isForEveryWorkforce() {
        return workforceFrom == null && workforceBelow == null;
    }

    /** True when the rule speaks of a unit of that workforce. */
    public boolean speaksOf(int workforce) {
        return (workforceFrom == null || workforce >= workforceFrom)
                && (workforceBelow == null || workforce < workforceBelow);
    }
}
