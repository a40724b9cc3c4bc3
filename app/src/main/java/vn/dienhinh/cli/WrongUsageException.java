package vn.dienhinh.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command was not typed as it should be; the message is a whole sentence of the bundle. */
final class WrongUsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(CommandLine command, String sentence) {
        super(command, sentence);
    }
}
