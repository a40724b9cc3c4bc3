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
 * @param serviceUnderCap whether service staff count under the cap; null when the paper does not say
 */
public record SizeRule(Integer workforceFrom, Integer workforceBelow, Attendance attendance, Integer capFrom,
                       Integer cap, Source source, Boolean serviceUnderCap) {

    public SizeRule {
        attendance = attendance == null ? Attendance.DELEGATES : attendance;
        source = source == null ? Source.none() : source;
    }

    /** A rule that does not say whether service staff count. */
    public SizeRule(Integer workforceFrom, Integer workforceBelow, Attendance attendance, Integer capFrom,
                    Integer cap, Source source) {
        this(workforceFrom, workforceBelow, attendance, capFrom, cap, source, null);
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

    public SizeRule withWorkforceFrom(Integer value) {
        return new SizeRule(value, workforceBelow, attendance, capFrom, cap, source, serviceUnderCap);
    }

    public SizeRule withWorkforceBelow(Integer value) {
        return new SizeRule(workforceFrom, value, attendance, capFrom, cap, source, serviceUnderCap);
    }

    public SizeRule withAttendance(Attendance value) {
        return new SizeRule(workforceFrom, workforceBelow, value, capFrom, cap, source, serviceUnderCap);
    }

    public SizeRule withCapFrom(Integer value) {
        return new SizeRule(workforceFrom, workforceBelow, attendance, value, cap, source, serviceUnderCap);
    }

    public SizeRule withCap(Integer value) {
        return new SizeRule(workforceFrom, workforceBelow, attendance, capFrom, value, source, serviceUnderCap);
    }

    public SizeRule withSource(Source value) {
        return new SizeRule(workforceFrom, workforceBelow, attendance, capFrom, cap, value, serviceUnderCap);
    }

    public SizeRule withServiceUnderCap(Boolean value) {
        return new SizeRule(workforceFrom, workforceBelow, attendance, capFrom, cap, source, value);
    }
}
