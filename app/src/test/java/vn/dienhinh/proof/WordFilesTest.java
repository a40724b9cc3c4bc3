package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.dossier.PaperKind;

/** Every paper as a Word file: valid, and built as Word's users know it. */
@Tag("slow")
class WordFilesTest {

    private static final PaperMill MILL = new PaperMill();
    private static final WordSchemas SCHEMAS = schemas();
    private static final Map<List<Object>, byte[]> FILES = new HashMap<>();
    private static final Pattern FONT = Pattern.compile("<w:rFonts ([^>]*)>");
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tblGrid>");

    private static WordSchemas schemas() {
        try {
            return new WordSchemas();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> papers() {
        return PaperMill.SAMPLES.stream().flatMap(sample -> Stream.of(PaperKind.values())
                .map(kind -> Arguments.of(sample, kind)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPartIsValidAgainstTheSchemas(String sample, PaperKind kind) throws Exception {
        assertThat(SCHEMAS.breaches(file(sample, kind))).isEmpty();
    }

    @Test
    void theSchemasNoticeABreach() throws Exception {
        byte[] file = file("trung-khanh", PaperKind.PLAN);
        String text = part(file, "word/styles.xml").replaceFirst("<w:jc ", "<w:jcc ");

        assertThat(SCHEMAS.breachesOf("word/styles.xml", text)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyLetterStandsInTheOfficialFontInAllFourSlots(String sample, PaperKind kind) throws Exception {
        String styles = part(file(sample, kind), "word/styles.xml");

        assertThat(FONT.matcher(styles).results().map(found -> found.group(1)).distinct()).singleElement().asString()
                .contains("w:ascii=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\"", "w:cs=\"Times New Roman\"",
                        "w:eastAsia=\"Times New Roman\"");
        assertThat(text(sample, kind)).doesNotContain("<w:rFonts");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void lettersAreVietnameseAndNeverHyphenated(String sample, PaperKind kind) throws Exception {
        assertThat(part(file(sample, kind), "word/styles.xml")).contains("<w:lang w:val=\"vi-VN\"", "<w:suppressAutoHyphens");
        assertThat(part(file(sample, kind), "word/settings.xml")).contains("<w:autoHyphenation w:val=\"0\"");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void tablesHaveAFixedGrid(String sample, PaperKind kind) throws Exception {
        assertThat(TABLE.matcher(text(sample, kind)).results().map(found -> found.group()))
                .allSatisfy(table -> assertThat(table).contains("<w:tblLayout w:type=\"fixed\"", "<w:gridCol w:w="));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noLineIsBrokenByHand(String sample, PaperKind kind) throws Exception {
        assertThat(text(sample, kind)).doesNotContain("<w:br", "<w:cr", "<w:tab/>");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void propertiesAreFilled(String sample, PaperKind kind) throws Exception {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(file(sample, kind)))) {
            var properties = file.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(properties.getTitleProperty()).get().asString().isNotBlank();
            assertThat(properties.getSubjectProperty()).get().asString().isNotBlank();
            assertThat(properties.getCreatorProperty()).get().asString().isNotBlank();
            assertThat(properties.getLanguageProperty()).contains("vi-VN");
            assertThat(properties.getCreatedProperty()).isPresent();
        }
    }

    @Test
    void headingsStandInWordsNavigationByTheirLevels() throws Exception {
        byte[] file = file("trung-khanh", PaperKind.PLAN);

        assertThat(part(file, "word/styles.xml")).contains("<w:name w:val=\"heading 1\"", "<w:name w:val=\"heading 2\"",
                "<w:name w:val=\"heading 3\"", "<w:outlineLvl w:val=\"0\"", "<w:outlineLvl w:val=\"1\"");
    }

    private static String text(String sample, PaperKind kind) throws Exception {
        return part(file(sample, kind), "word/document.xml");
    }

    private static byte[] file(String sample, PaperKind kind) throws Exception {
        List<Object> key = List.of(sample, kind);
        if (!FILES.containsKey(key)) {
            FILES.put(key, MILL.file(MILL.document(MILL.sample(sample), kind), DocumentFormat.DOCX));
        }
        return FILES.get(key);
    }

    private static String part(byte[] file, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no part " + name);
    }
}
