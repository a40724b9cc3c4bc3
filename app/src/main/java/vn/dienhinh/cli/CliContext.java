package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;

/**
 * What the commands work with.
 *
 * @param check what the rules find in a conference today
 * @param out      standard output: findings only
 * @param err      standard error: everything else that is said
 * @param findingsAsJson a checked file as JSON text
 */
record CliContext(Messages messages, FindingMessages findingMessages, ConferenceCodec codec, SampleCatalogue samples,
                  Supplier<ExportService> exports, Function<Conference, List<Finding>> check,
                  Function<CheckedFile, String> findingsAsJson, PrintWriter out, PrintWriter err) {
}
