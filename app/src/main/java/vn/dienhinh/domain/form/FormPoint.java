package vn.dienhinh.domain.form;

/**
 * One point of the rule book and what came out for it.
 *
 * @param code    which rule
 * @param where   where it was found; the first place for several alike; null when nothing was looked at
 * @param found   what was found; null unless the verdict is FAIL
 * @param wanted  what the rule wants
 * @param verdict what came out
 * @param places  how many places were alike
 */
public record FormPoint(FormCode code, FormPlace where, FormValue found, FormValue wanted, Verdict verdict, int places) {

    /** True when the rule is broken. */
    public boolean fails() {
        return verdict == Verdict.FAIL;
    }
}
