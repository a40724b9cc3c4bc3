package vn.dienhinh.application.verify;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.plan.DelegateListPaper;
import vn.dienhinh.application.paper.plan.PlanPaper;
import vn.dienhinh.application.paper.upward.SummaryReportPaper;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.infrastructure.docx.DocxReader;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.font.FontLetters;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonSampleCatalogue;
import vn.dienhinh.infrastructure.pdf.PdfReader;
import vn.dienhinh.infrastructure.pdf.PdfWriter;

/** The samples' papers as files, and the check wired as the program wires it. */
final class GoodPapers {

    static final List<String> SAMPLES = List.of("trung-khanh", "dai-son", "ngoc-trao");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-08T01:00:00Z"), ZoneOffset.UTC);
    private static final PaperHead HEAD = new PaperHead("05", LocalDate.of(2025, 8, 5));
    private static final OfficialFont FONT = new OfficialFont();

    /** Kinds of papers. */
    enum Kind { PLAN, DELEGATES, REPORT, PLAN_WITH_ANNEX }

    private GoodPapers() {
    }

    static VerifyService check() {
        return new VerifyService(List.of(new DocxReader(), new PdfReader()), new FontLetters(FONT));
    }

    static Conference sample(String name) {
        return new JsonSampleCatalogue(new JsonConferenceCodec(), () -> "c1").sample(name).orElseThrow();
    }

    /** The sample with numbers and dates, as it is signed. */
    static Conference signed(String name) {
        Conference sample = sample(name);
        return sample.withPlan(sample.plan().withHead(HEAD)).withReportHead(HEAD);
    }

    static byte[] file(Conference conference, Kind kind, DocumentFormat format) throws Exception {
        DocumentWriter writer = format == DocumentFormat.DOCX ? new DocxWriter(FONT, CLOCK) : new PdfWriter(FONT, CLOCK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document(conference, kind), out);
        return out.toByteArray();
    }

    static byte[] pdf(PaperDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(FONT, CLOCK).write(document, out);
        return out.toByteArray();
    }

    static PaperDocument document(Conference conference, Kind kind) {
        Wording wording = Wording.load();
        PaperBuilder plan = new PlanPaper(wording, new PlanDrafter(wording));
        PaperBuilder list = new DelegateListPaper(wording);
        return switch (kind) {
            case PLAN -> plan.build(conference, List.of());
            case DELEGATES -> list.build(conference, List.of());
            case REPORT -> new SummaryReportPaper(wording, new ReportDrafter(wording)).build(conference, List.of());
            case PLAN_WITH_ANNEX -> {
                PaperDocument main = plan.build(conference, List.of());
                List<DocumentSection> sections = new ArrayList<>(main.sections());
                sections.addAll(list.build(conference, List.of()).sections());
                yield new PaperDocument(main.properties(), sections);
            }
        };
    }
}
