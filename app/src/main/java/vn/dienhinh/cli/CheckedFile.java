package vn.dienhinh.cli;

import java.util.List;

/**
 * A conference file and what the rules found in it, as {@code check --json} prints it.
 *
 * @param formatVersion version of this form
 * @param file          the file as it was named
 * @param errors        number of errors
 * @param warnings      number of warnings
 * @param findings      all findings in the order of the steps
 */
public record CheckedFile(int formatVersion, String file, long errors, long warnings, List<Entry> findings) {

    /** Version of this form. */
    public static final int FORMAT_VERSION = 1;

    /**
     * One finding.
     *
     * @param severity ERROR, WARNING or INFO
     * @param code     stable code
     * @param place    place in the file
     * @param message  one sentence
     * @param source   the paper and section that the rule comes from; empty for the program's own rules
     * @param fixes    what would mend it, in words, nearest first
     */
    public record Entry(String severity, String code, String place, String message, String source,
                        List<String> fixes) {
    }
}
