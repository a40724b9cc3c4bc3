package vn.dienhinh.ui.shell;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.messages.Messages;

/**
 * What the status bar says of a conference.
 *
 * @param exemplars "Điển hình 108 (72 %)"
 * @param guests    "Khách mời 42 (28 %)"
 * @param total     "150/150 đại biểu", or without a cap only the number
 * @param share     share of exemplars from 0 to 1, for the bar
 * @param findings  "1 lỗi, 2 điều cần xem" or that nothing is wrong
 * @param worst     the gravest finding, to which a click leads; empty when there is none
 * @param worstOfList the gravest finding about the delegates as a whole; empty when there is none
 */
record StatusModel(String exemplars, String guests, String total, double share, String findings,
                   Optional<Finding> worst, Optional<Finding> worstOfList) {

    static StatusModel of(Conference conference, List<Finding> found, Messages messages) {
        Composition composition = conference.composition();
        long errors = count(found, Severity.ERROR);
        long warnings = count(found, Severity.WARNING);
        String total = conference.cap()
                .map(cap -> messages.get("status.total.cap", composition.counted(), cap))
                .orElseGet(() -> messages.get("status.total", composition.counted()));
        return new StatusModel(
                messages.get("status.exemplars", composition.exemplars(), percent(composition.exemplarPercent())),
                messages.get("status.guests", composition.guests(), percent(composition.guestPercent())),
                total,
                composition.counted() == 0 ? 0 : (double) composition.exemplars() / composition.counted(),
                errors + warnings == 0 ? messages.get("status.findings.none")
                        : messages.get("status.findings", errors, warnings),
                worst(found),
                worst(found.stream().filter(f -> f.place().path().equals("delegates")).toList()));
    }

    private static long count(List<Finding> found, Severity severity) {
        return found.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static Optional<Finding> worst(List<Finding> found) {
        return found.stream().filter(finding -> finding.severity() != Severity.INFO)
                .min(java.util.Comparator.comparing(Finding::severity));
    }

    private static String percent(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"))).format(value);
    }
}
