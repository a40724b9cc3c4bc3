package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.dienhinh.bootstrap.CommandLineFactory;

/** One run of the command line with the program's own parts: what it returned and what it said where. */
record CommandLineRun(int code, String out, String err) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.fixed(LocalDate.of(2025, 8, 12).atStartOfDay(VIETNAM).toInstant(), VIETNAM);

    static CommandLineRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = CommandLineFactory.create(CLOCK, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
