package vn.dienhinh.infrastructure.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.ModelText;
import vn.dienhinh.infrastructure.layout.SyntheticPlan;

class DocxWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-08T01:00:00Z"), ZoneOffset.UTC);

    private final DocxWriter writer = new DocxWriter(new OfficialFont(), CLOCK);
    private final PaperDocument plan = SyntheticPlan.document(1);

    @Test
    void pagesAreA4WithTheMarginsAsked() throws Exception {
        try (XWPFDocument file = open(plan)) {
            CTSectPr main = sections(file).get(0);
            CTSectPr annex = sections(file).get(1);

            assertThat(List.of(main.getPgSz().getW(), main.getPgSz().getH())).asString().isEqualTo("[11906, 16838]");
            assertThat(List.of(annex.getPgSz().getW(), annex.getPgSz().getH())).asString()
                    .isEqualTo("[16838, 11906]");
            assertThat(annex.getPgSz().getOrient()).hasToString("landscape");
            assertThat(List.of(main.getPgMar().getTop(), main.getPgMar().getBottom(), main.getPgMar().getLeft(),
                    main.getPgMar().getRight())).asString().isEqualTo("[1134, 1134, 1701, 850]");
        }
    }

    @Test
    void eachSectionCountsItsPagesFromOneAndHidesTheFirstNumber() throws Exception {
        try (XWPFDocument file = open(plan)) {
            assertThat(sections(file)).hasSize(3).allSatisfy(section -> {
                assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.getHeaderReferenceList()).hasSize(2);
            });
        }
        assertThat(part(plan, "word/header1.xml")).contains(" PAGE ");
        assertThat(part(plan, "word/header2.xml")).doesNotContain("w:t>").doesNotContain("PAGE");
    }

    @Test
    void everyStyleHasTheOfficialFontInAllFourSlots() throws Exception {
        String styles = part(plan, "word/styles.xml");

        assertThat(Pattern.compile("<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"Times New Roman\" "
                + "w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"").matcher(styles).results().count())
                .isEqualTo(Pattern.compile("<w:rFonts").matcher(styles).results().count())
                .isGreaterThan(10);
        assertThat(part(plan, "word/document.xml")).doesNotContain("w:rFonts").doesNotContain("<w:br");
    }

    @Test
    void stylesCarryTheNamesThatWordUsersSeeAndHeadingsTheirLevels() throws Exception {
        try (XWPFDocument file = open(plan)) {
            assertThat(file.getStyles().getStyle("Body").getName()).isEqualTo("Nội dung");
            assertThat(file.getStyles().getStyle("Part").getBasisStyleID()).isEqualTo("Heading1");
            assertThat(file.getStyles().getStyle("Item").getBasisStyleID()).isEqualTo("Heading2");
        }
    }

    @Test
    void looksUnderOneNameBecomeTwoStyles() throws Exception {
        ParagraphStyle body = SyntheticPlan.BODY;
        ParagraphStyle other = new ParagraphStyle(body.name(), body.wordName(), 0, 13, false, false,
                body.alignment(), 0, 0, 0, 0, 1, false);

        try (XWPFDocument file = open(document(Paragraph.of(body, "một"), Paragraph.of(other, "hai")))) {
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getStyle).containsExactly("Body", "Body2");
        }
    }

    @Test
    void rowsStayWholeAndHeadingRowsRepeat() throws Exception {
        try (XWPFDocument file = open(plan)) {
            XWPFTable list = file.getTables().get(2);

            assertThat(list.getRows()).hasSize(152).noneMatch(row -> !row.isCantSplitRow());
            assertThat(list.getRows().stream().filter(row -> row.isRepeatHeader()).count()).isEqualTo(2);
        }
    }

    @Test
    void signatureStaysWithTheTextBeforeIt() throws Exception {
        try (XWPFDocument file = open(plan)) {
            XWPFParagraph closing = file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().endsWith("./.")).findFirst().orElseThrow();

            assertThat(closing.getCTPPr().isSetKeepNext()).isTrue();
        }
    }

    @Test
    void ruleLineUnderTheMottoIsAsLongAsItsText() throws Exception {
        try (XWPFDocument file = open(plan)) {
            XWPFParagraph rule = file.getTables().get(0).getRow(0).getCell(1).getParagraphs().get(2);

            int column = 5669;
            assertThat(rule.getStyle()).isEqualTo("RuleLine");
            assertThat((column - rule.getIndentationLeft() - rule.getIndentationRight()) / 20.0)
                    .isBetween(171.3, 171.5);
        }
    }

    @Test
    void textIsTheModels() throws Exception {
        String text = part(plan, "word/document.xml").replaceAll("<[^>]*>", "");

        assertThat(text).isEqualTo(String.join("", ModelText.paragraphs(plan)));
    }

    @Test
    void fileSaysWhatItIsAbout() throws Exception {
        try (XWPFDocument file = open(plan)) {
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("Kế hoạch tổ chức Hội nghị");
            assertThat(file.getProperties().getCoreProperties().getCreator()).isEqualTo("UBND xã Thử");
        }
        assertThat(part(plan, "docProps/core.xml")).contains("vi-VN");
    }

    @Test
    void oneDocumentAlwaysGivesOneFile() throws Exception {
        assertThat(write(plan)).isEqualTo(write(plan));
    }

    @Test
    void letterOutsideTheFontIsPrintedAsABox() throws Exception {
        assertThat(part(document(Paragraph.of(SyntheticPlan.BODY, "Chúc mừng \uD83D\uDE00")), "word/document.xml"))
                .contains("Chúc mừng □");
    }

    private static List<CTSectPr> sections(XWPFDocument file) {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : file.getParagraphs()) {
            if (paragraph.getCTPPr().isSetSectPr()) {
                sections.add(paragraph.getCTPPr().getSectPr());
            }
        }
        sections.add(file.getDocument().getBody().getSectPr());
        return sections;
    }

    private static PaperDocument document(Paragraph... paragraphs) {
        return new PaperDocument(new DocumentProperties("", "", ""),
                List.of(new DocumentSection(SyntheticPlan.PORTRAIT, "", List.of(paragraphs))));
    }

    private XWPFDocument open(PaperDocument document) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(write(document)));
    }

    private String part(PaperDocument document, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private byte[] write(PaperDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
