package vn.dienhinh.bootstrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.pdf.PdfWriter;

/** For tests: every paper that the program makes, wired as the program wires it. */
public final class PaperMill {

    /** The samples by name. */
    public static final List<String> SAMPLES = List.of("trung-khanh", "dai-son", "ngoc-trao");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-08T01:00:00Z"), ZoneOffset.UTC);
    private static final OfficialFont FONT = new OfficialFont();

    private final Services services = new Services(CLOCK, () -> "c1");

    /** A sample as it is shipped: a draft. */
    public Conference sample(String name) {
        return services.samples.sample(name).orElseThrow();
    }

    /** The sample with the registry's number and date on its plan and report. */
    public Conference signed(String name) {
        PaperHead head = new PaperHead("05", LocalDate.of(2025, 8, 5));
        Conference sample = sample(name);
        return sample.withPlan(sample.plan().withHead(head)).withReportHead(head);
    }

    /** A paper with what the rules find open. */
    public PaperDocument document(Conference conference, PaperKind kind) {
        return services.exports().document(conference, kind);
    }

    /** Everything that the rules find, what the papers leave open among it. */
    public List<Finding> findings(Conference conference) {
        return services.check(conference);
    }

    /** A document as a file. */
    public byte[] file(PaperDocument document, DocumentFormat format) throws IOException {
        DocumentWriter writer = format == DocumentFormat.DOCX ? new DocxWriter(FONT, CLOCK) : new PdfWriter(FONT, CLOCK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    /** The check of form. */
    public VerifyService check() {
        return services.formChecks();
    }
}
