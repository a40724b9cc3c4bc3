package vn.dienhinh.cli;

/** What the command line returns to the shell. */
final class ExitCode {

    static final int FINE = 0;
    /** There are findings with an error; papers are written all the same, as drafts. */
    static final int FINDINGS = 1;
    /** The command was not typed as it should be. */
    static final int USAGE = 2;
    /** The input can't be read or is invalid; nothing was written. */
    static final int INPUT = 3;
    /** The output can't be written, or the program itself failed. */
    static final int OUTPUT = 4;

    private ExitCode() {
    }
}
