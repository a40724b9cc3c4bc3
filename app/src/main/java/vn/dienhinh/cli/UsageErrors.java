package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dienhinh.messages.Messages;

/** Says in Vietnamese what was typed wrong, and where the help is; the library would say it in English. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;
    private final PrintWriter err;

    UsageErrors(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        err.println(sentence(wrong, command));
        err.println(messages.get("cli.usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException wrong, CommandLine command) {
        if (wrong instanceof MissingParameterException missing) {
            return messages.get("cli.usage.missing", missing.getMissing().stream().map(UsageErrors::name)
                    .collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return messages.get("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (wrong instanceof WrongUsageException) {
            return wrong.getMessage();
        }
        if (wrong.getArgSpec() == null) {
            return messages.get("cli.usage.commandMissing", commands(command));
        }
        String key = wrong.getArgSpec().type() == Path.class ? "cli.usage.path" : "cli.usage.value";
        return messages.get(key, name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
    }

    private String unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
        String first = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return messages.get("cli.usage.option", first);
        }
        return command.getSubcommands().isEmpty() ? messages.get("cli.usage.tooMany", first)
                : messages.get("cli.usage.command", first, commands(command));
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    /** "--out THƯ_MỤC" or "TỆP". */
    private static String name(ArgSpec argument) {
        boolean takesValue = argument.arity().max() > 0;
        return argument instanceof OptionSpec option
                ? option.longestName() + (takesValue ? " " + option.paramLabel() : "") : argument.paramLabel();
    }
}
