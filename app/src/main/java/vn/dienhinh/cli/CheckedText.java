package vn.dienhinh.cli;

import java.util.List;

/**
 * A paper's text and what the rules found in it, as {@code check --text --json} prints it.
 *
 * @param formatVersion version of this form
 * @param file          the file as it was named
 * @param errors        number of errors
 * @param warnings      number of warnings
 * @param hints         number of hints
 * @param findings      all findings in the order of the text
 */
public record CheckedText(int formatVersion, String file, long errors, long warnings, long hints,
                          List<Entry> findings) {

    /** Version of this form. */
    public static final int FORMAT_VERSION = 1;

    /**
     * One finding.
     *
     * @param severity    ERROR, WARNING or INFO
     * @param code        stable code
     * @param line        line of its first character, from 1
     * @param column      column of its first character, from 1
     * @param from        its first character in the whole text, from 0
     * @param to          the character after its last one
     * @param quote       the characters themselves
     * @param message     one sentence
     * @param replacement what belongs there; null where the program can't know
     */
    public record Entry(String severity, String code, int line, int column, int from, int to, String quote,
                        String message, String replacement) {
    }
}
