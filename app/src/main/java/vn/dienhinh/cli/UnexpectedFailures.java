package vn.dienhinh.cli;

import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.dienhinh.messages.Messages;

/** A fault of the program itself: told in one sentence, its trace in the log, never taken for a finding. */
final class UnexpectedFailures implements IExecutionExceptionHandler {

    private final Messages messages;
    private final PrintWriter err;

    UnexpectedFailures(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        LoggerFactory.getLogger(UnexpectedFailures.class).error("command failed", fault);
        err.println(messages.get("cli.unexpected", fault.getClass().getSimpleName()));
        return ExitCode.OUTPUT;
    }
}
