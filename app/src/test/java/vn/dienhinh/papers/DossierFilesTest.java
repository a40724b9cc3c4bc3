package vn.dienhinh.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.export.ConflictPolicy;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.achievement.AchievementReportsPaper;
import vn.dienhinh.application.paper.achievement.AchievementSummariesPaper;
import vn.dienhinh.application.paper.award.AwardDecisionPaper;
import vn.dienhinh.application.paper.award.CouncilMinutesPaper;
import vn.dienhinh.application.paper.award.ProposalPaper;
import vn.dienhinh.application.paper.upward.CongressListPaper;
import vn.dienhinh.application.paper.upward.DossierLetterPaper;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.infrastructure.docx.DocxReader;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.font.FontLetters;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.pdf.PdfReader;
import vn.dienhinh.infrastructure.pdf.PdfWriter;

/** The dossier's papers as files, re-opened: what they say, their names, and that each is in official form. */
@Tag("slow")
class DossierFilesTest {

    private static final Set<PaperKind> KINDS = EnumSet.of(PaperKind.COUNCIL_MINUTES, PaperKind.AWARD_DECISION,
            PaperKind.PROPOSAL, PaperKind.CONGRESS_LIST, PaperKind.ACHIEVEMENT_REPORTS,
            PaperKind.ACHIEVEMENT_SUMMARIES, PaperKind.DOSSIER_LETTER);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-30T01:00:00Z"), ZoneOffset.UTC);
    private static final OfficialFont FONT = new OfficialFont();

    @TempDir
    static Path folder;

    private static ExportResult result;

    @BeforeAll
    static void export() {
        result = export(PaperTestData.withDossier(4, 2), KINDS, folder);
    }

    private static ExportResult export(Conference conference, Set<PaperKind> kinds, Path directory) {
        Wording wording = Wording.load();
        return new ExportService(List.of(new CouncilMinutesPaper(wording), new AwardDecisionPaper(wording),
                new ProposalPaper(wording), new CongressListPaper(wording), new AchievementReportsPaper(wording),
                new AchievementSummariesPaper(wording), new DossierLetterPaper(wording)),
                List.of(new DocxWriter(FONT, CLOCK), new PdfWriter(FONT, CLOCK)), new AtomicFileStore(),
                (of, kind) -> List.of()).export(conference, new ExportRequest(directory, kinds,
                EnumSet.allOf(DocumentFormat.class), ConflictPolicy.REPLACE));
    }

    @Test
    void everyPersonAndCollectiveHasAFileAndAllStandInOne() {
        assertThat(result.isComplete()).isTrue();
        assertThat(names("bao-cao-thanh-tich")).containsExactly(
                "bao-cao-thanh-tich-01-thon-mo-doan-1-xa-dai-son-2025.pdf",
                "bao-cao-thanh-tich-02-thon-mo-doan-2-xa-dai-son-2025.pdf",
                "bao-cao-thanh-tich-03-nguyen-thi-hoa-3-xa-dai-son-2025.pdf",
                "bao-cao-thanh-tich-04-nguyen-thi-hoa-4-xa-dai-son-2025.pdf",
                "bao-cao-thanh-tich-05-thon-1-xa-dai-son-2025.pdf", "bao-cao-thanh-tich-06-thon-2-xa-dai-son-2025.pdf",
                "bao-cao-thanh-tich-xa-dai-son-2025.pdf");
        assertThat(names("tom-tat-thanh-tich")).hasSize(7);
        assertThat(result.written()).hasSize(2 * (5 + 2 * 7));
    }

    private static List<String> names(String stem) {
        return result.written().stream().map(paper -> paper.file().getFileName().toString())
                .filter(name -> name.startsWith(stem) && name.endsWith(".pdf")).sorted().toList();
    }

    @Test
    void everyFileIsInOfficialForm() throws UnreadablePaperException {
        VerifyService verify = new VerifyService(List.of(new DocxReader(), new PdfReader()), new FontLetters(FONT));
        for (var paper : result.written()) {
            assertThat(verify.verify(paper.file(), List.of()).failing()).as(paper.file().getFileName().toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void theFilesSayWhatThePapersSay(DocumentFormat format) throws IOException {
        assertThat(text("bien-ban-hop-xet-xa-dai-son-2025", format)).contains("Số: 02/BB-HĐTĐKT", "87,5");
        assertThat(text("quyet-dinh-khen-thuong-xa-dai-son-2025", format)).contains("Số: 118/QĐ-UBND", "4.200.000");
        assertThat(text("danh-sach-trich-ngang-xa-dai-son-2025", format)).contains("Ấn định danh sách: 02 đại biểu/12");
        assertThat(text("bao-cao-thanh-tich-xa-dai-son-2025", format)).contains("Nguyễn Thị Hòa 3", "Nguyễn Thị Hòa 4",
                "CẤP TRÊN");
        assertThat(text("bao-cao-thanh-tich-03-nguyen-thi-hoa-3-xa-dai-son-2025", format))
                .contains("Nguyễn Thị Hòa 3").doesNotContain("Nguyễn Thị Hòa 4");
    }

    @Test
    void aSummaryOfUsualLengthTakesAPageAndAHalfAtMost() throws IOException {
        for (String name : names("tom-tat-thanh-tich-0")) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
                assertThat(pdf.getNumberOfPages()).as(name).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void threeHundredPeopleAndNamesInAnotherScriptKeepNothingElseFromBeingWritten(@TempDir Path other) {
        Conference many = PaperTestData.withDossier(300, 300);
        Conference odd = many.withDossier(many.dossier().withCommendation(many.dossier().commendation().withNominees(
                Stream.concat(many.dossier().commendation().nominees().stream().limit(2),
                        Stream.of(PaperTestData.nominees(3).get(2).withName("Sok សុខ"))).toList())
                .withAward("g".repeat(10_000))));
        Set<PaperKind> papers = EnumSet.of(PaperKind.CONGRESS_LIST, PaperKind.AWARD_DECISION, PaperKind.DOSSIER_LETTER);
        assertThat(export(many, papers, other).isComplete()).isTrue();
        assertThat(export(odd, papers, other).isComplete()).isTrue();
    }

    private static String text(String stem, DocumentFormat format) throws IOException {
        Path file = folder.resolve(stem + "." + format.extension());
        if (format == DocumentFormat.PDF) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        try (InputStream in = Files.newInputStream(file); XWPFDocument word = new XWPFDocument(in);
             XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
