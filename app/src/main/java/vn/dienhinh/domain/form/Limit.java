package vn.dienhinh.domain.form;

/**
 * The figures that a rule allows, bounds included.
 *
 * @param tolerance what measuring and rounding may add on both sides
 */
public record Limit(double least, double most, double tolerance, Unit unit) {

    boolean allows(double value) {
        return value >= least - tolerance && value <= most + tolerance;
    }

    FormValue asValue() {
        return new FormValue.Range(least, most, unit);
    }
}
