package vn.dienhinh.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.ModelText;
import vn.dienhinh.infrastructure.layout.SyntheticPlan;

class PdfWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-08T01:00:00Z"), ZoneOffset.UTC);

    private final PdfWriter writer = new PdfWriter(new OfficialFont(), CLOCK);
    private final PaperDocument plan = SyntheticPlan.document(1);

    @Test
    void pagesAreA4AndTheAnnexLiesOnItsSide() throws Exception {
        try (PDDocument file = open(plan)) {
            PDPage first = file.getPage(0);
            PDPage annex = file.getPage(firstPageOf("Phụ lục I", file));

            assertThat(first.getMediaBox().getWidth()).isCloseTo(595.3f, within(0.1f));
            assertThat(first.getMediaBox().getHeight()).isCloseTo(841.9f, within(0.1f));
            assertThat(annex.getMediaBox().getWidth()).isGreaterThan(annex.getMediaBox().getHeight());
        }
    }

    @Test
    void numbersBeginAnewInEachSectionAndAreHiddenOnItsFirstPage() throws Exception {
        try (PDDocument file = open(plan)) {
            int annex = firstPageOf("Phụ lục I", file);

            assertThat(firstLine(file, 0)).startsWith("ỦY BAN");
            assertThat(firstLine(file, 1)).isEqualTo("2");
            assertThat(firstLine(file, annex)).isEqualTo("Phụ lục I");
            assertThat(firstLine(file, annex + 1)).isEqualTo("2");
        }
    }

    @Test
    void headingRowsStandOnEveryPageOfTheList() throws Exception {
        try (PDDocument file = open(plan)) {
            for (int page = firstPageOf("Phụ lục I", file); page < firstPageOf("Phụ lục II", file); page++) {
                assertThat(text(file, page)).contains("Họ và tên").contains("Nam").contains("Nữ");
            }
        }
    }

    @Test
    void textLayerIsTheModelsText() throws Exception {
        PaperDocument text = new PaperDocument(plan.properties(), plan.sections().subList(2, 3));
        try (PDDocument file = open(text)) {
            StringBuilder read = new StringBuilder();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                String all = text(file, page);
                read.append(page == 0 ? all : all.substring(all.indexOf('\n')));
            }
            assertThat(read.toString().strip().replaceAll("\\s+", " "))
                    .isEqualTo(String.join(" ", ModelText.paragraphs(text)));
        }
    }

    @Test
    void everyLetterOfTheListIsInTheTextLayer() throws Exception {
        PaperDocument text = new PaperDocument(plan.properties(), plan.sections().subList(1, 2));
        try (PDDocument file = open(text)) {
            StringBuilder read = new StringBuilder();
            letters(file).forEach(letter -> read.append(letter.getUnicode()));
            String names = read.toString().replace(" ", "");

            assertThat(ModelText.paragraphs(text)).allMatch(cell -> cell.length() > 30
                    || names.contains(cell.substring(0, Math.min(8, cell.length())).replace(" ", "")));
        }
    }

    @Test
    void fontsAreEmbeddedWithOnlyTheLettersUsed() throws Exception {
        try (PDDocument file = open(plan)) {
            for (COSName name : file.getPage(0).getResources().getFontNames()) {
                assertThat(file.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(file.getPage(0).getResources().getFont(name).getName())
                        .matches("[A-Z]{6}\\+LiberationSerif.*");
            }
        }
        assertThat(write(plan).length).isLessThan(250_000);
    }

    @Test
    void fileNamesItsLanguageTitleAndHeadings() throws Exception {
        try (PDDocument file = open(plan)) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch tổ chức Hội nghị");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            List<String> sections = new ArrayList<>();
            for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
                sections.add(item.getTitle());
            }
            assertThat(sections).containsExactly("Kế hoạch", "Phụ lục I", "Phụ lục II");
            PDOutlineItem part = file.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild();
            assertThat(part.getTitle()).startsWith("I. ");
            assertThat(part.getFirstChild().getTitle()).startsWith("1. ");
        }
    }

    @Test
    void wordOfTenThousandLettersStaysBetweenTheMargins() throws Exception {
        PaperDocument document = document(Paragraph.of(SyntheticPlan.BODY, "ư".repeat(10_000)));
        try (PDDocument file = open(document)) {
            List<TextPosition> letters = letters(file);

            assertThat(letters.stream().filter(letter -> letter.getUnicode().equals("ư"))).hasSize(10_000);
            assertThat(letters).allMatch(letter -> letter.getX() > 85 && letter.getX() + letter.getWidth() < 553
                    && letter.getY() < 786);
        }
    }

    @Test
    void oneDocumentAlwaysGivesOneFile() throws Exception {
        assertThat(write(plan)).isEqualTo(write(plan));
    }

    @Test
    void letterOutsideTheFontIsPrintedAsABox() throws Exception {
        try (PDDocument file = open(document(Paragraph.of(SyntheticPlan.BODY, "\u1788 đến")))) {
            assertThat(text(file, 0)).contains("□ đến");
        }
    }

    private static PaperDocument document(Paragraph... paragraphs) {
        return new PaperDocument(new DocumentProperties("", "", ""),
                List.of(new DocumentSection(SyntheticPlan.PORTRAIT, "", List.of(paragraphs))));
    }

    private static int firstPageOf(String heading, PDDocument file) throws IOException {
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            if (firstLine(file, page).equals(heading)) {
                return page;
            }
        }
        throw new IOException("no page begins with " + heading);
    }

    private static String firstLine(PDDocument file, int page) throws IOException {
        return text(file, page).lines().findFirst().orElse("").strip();
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(file);
    }

    private static List<TextPosition> letters(PDDocument file) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        stripper.getText(file);
        return letters;
    }

    private PDDocument open(PaperDocument document) throws Exception {
        return Loader.loadPDF(write(document));
    }

    private byte[] write(PaperDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
