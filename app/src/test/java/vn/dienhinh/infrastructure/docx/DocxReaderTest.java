package vn.dienhinh.infrastructure.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.form.FontSlots;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedPaper;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.form.TextAlignment;

/** Files as Word makes them: fonts of the theme, styles based on styles, direct formatting, drawn lines. */
class DocxReaderTest {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
            + " w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:cstheme=\"minorBidi\"/>"
            + "<w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
            + "<w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:jc w:val=\"both\"/>"
            + "<w:ind w:firstLine=\"720\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>"
            + "<w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"b\"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>";

    @Test
    void fontsOfTheThemeAreNamed() throws Exception {
        ObservedRun run = first("<w:p><w:r><w:t>chữ</w:t></w:r></w:p>").runs().get(0);

        assertThat(run.fonts()).isEqualTo(new FontSlots("Calibri", "Calibri", null, "Arial"));
        assertThat(run.sizePt()).isEqualTo(13);
    }

    @Test
    void stylesAreTakenFromThoseTheyAreBasedOnAndDirectFormattingWins() throws Exception {
        ObservedParagraph paragraph = first("<w:p><w:pPr><w:pStyle w:val=\"b\"/><w:spacing w:after=\"0\"/></w:pPr>"
                + "<w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>chữ</w:t></w:r></w:p>");

        assertThat(paragraph.look().alignment()).isEqualTo(TextAlignment.JUSTIFIED);
        assertThat(paragraph.look().firstLineMm()).isCloseTo(12.7, within(0.01));
        assertThat(paragraph.look().spaceAfterPt()).isZero();
        assertThat(paragraph.look().lineSpacing()).isCloseTo(1.08, within(0.01));
        ObservedRun run = paragraph.runs().get(0);
        assertThat(run.fonts().ascii()).isEqualTo("Times New Roman");
        assertThat(run.bold()).isFalse();
        assertThat(run.italic()).isTrue();
    }

    @Test
    void paragraphsOfOneStyleTouchWhereTheStyleSaysSo() throws Exception {
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"c\"/></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>";

        assertThat(first(paragraph + paragraph).look().spaceAfterPt()).isZero();
        assertThat(first(paragraph).look().spaceAfterPt()).isEqualTo(8);
    }

    @Test
    void lineDrawnInWordOfTodayIsARuleLine() throws Exception {
        ObservedParagraph paragraph = first("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor>"
                + "<wp:extent cx=\"1800000\" cy=\"0\"/><a:graphic><a:prstGeom prst=\"line\"/></a:graphic></wp:anchor>"
                + "</w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>");

        assertThat(paragraph.ruleMm()).isEqualTo(50);
    }

    @Test
    void lineDrawnInAnOlderWordIsARuleLine() throws Exception {
        ObservedParagraph paragraph = first(
                "<w:p><w:r><w:pict><v:line from=\"72pt,1pt\" to=\"144pt,1pt\"/></w:pict></w:r></w:p>");

        assertThat(paragraph.ruleMm()).isCloseTo(25.4, within(0.01));
    }

    @Test
    void deletedTextAndFieldCodesAreNotRead() throws Exception {
        ObservedParagraph paragraph = first("<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r>"
                + "<w:t>mới</w:t></w:r></w:ins><w:r><w:instrText> DATE </w:instrText></w:r></w:p>");

        assertThat(paragraph.text()).isEqualTo("mới");
    }

    @Test
    void languageIsThatOfTheLetters() throws Exception {
        assertThat(paper("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:lang w:val=\"vi-VN\"/></w:rPr><w:t>b</w:t></w:r>"
                + "<w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t> </w:t></w:r></w:p>").languages())
                .containsExactlyInAnyOrder("en-US", "vi-VN");
    }

    private static ObservedParagraph first(String body) throws Exception {
        return (ObservedParagraph) paper(body).sections().get(0).blocks().get(0);
    }

    private static ObservedPaper paper(String body) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "wordprocessingml.document.main+xml\"/>"
                    + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "wordprocessingml.styles+xml\"/>"
                    + "<Override PartName=\"/word/theme1.xml\" ContentType=\"" + TYPE + "theme+xml\"/></Types>");
            put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            put(zip, "word/_rels/document.xml.rels", relations("styles", "styles.xml", "theme", "theme1.xml"));
            put(zip, "word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
            put(zip, "word/styles.xml", "<w:styles" + NAMESPACES + ">" + STYLES + "</w:styles>");
            put(zip, "word/theme1.xml", "<a:theme" + NAMESPACES + "><a:themeElements><a:fontScheme><a:minorFont>"
                    + "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"Arial\"/></a:minorFont>"
                    + "</a:fontScheme></a:themeElements></a:theme>");
        }
        return new DocxReader().read(out.toByteArray());
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(RELATION).append(kindsAndTargets[i])
                    .append("\" Target=\"").append(kindsAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
