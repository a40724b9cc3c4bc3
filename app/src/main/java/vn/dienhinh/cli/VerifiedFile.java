package vn.dienhinh.cli;

import java.util.List;

/**
 * A paper and how it stands to official form, as {@code verify --json} prints it.
 *
 * @param formatVersion version of this form
 * @param file          the file as it was named
 * @param passed        number of points that it keeps
 * @param failed        number of points that it breaks
 * @param notApplicable number of points that are not asked of it
 * @param unknown       number of points that this kind of file can't show
 * @param points        all points in the order of the rule book
 */
public record VerifiedFile(int formatVersion, String file, long passed, long failed, long notApplicable, long unknown,
                           List<Point> points) {

    /** Version of this form. */
    public static final int FORMAT_VERSION = 1;

    /**
     * One point.
     *
     * @param verdict PASS, FAIL, NOT_APPLICABLE or UNKNOWN
     * @param code    stable code
     * @param rule    the rule as a sentence
     * @param where   where it was found; empty when nothing was looked at
     * @param found   what was found; empty unless the point fails
     * @param wanted  what is wanted
     * @param places  how many places are alike
     * @param source  paper and section that want it
     */
    public record Point(String verdict, String code, String rule, String where, String found, String wanted, int places,
                        String source) {
    }
}
