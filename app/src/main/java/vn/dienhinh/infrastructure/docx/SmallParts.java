package vn.dienhinh.infrastructure.docx;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** The parts of a Word file that are the same for every document, or nearly. */
final class SmallParts {

    /** Word 2013 and later: no compatibility notice in the title bar. */
    private static final int COMPATIBILITY_MODE = 15;
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private SmallParts() {
    }

    /** A header with the page number in the middle. */
    static void numberHeader(OutputStream out) throws XMLStreamException {
        WordXml xml = headerParagraph(out);
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "begin").close();
        xml.open("w:r").text("w:instrText", " PAGE ").close();
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "separate").close();
        xml.open("w:r").text("w:t", "2").close();
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "end").close();
        xml.close().end();
    }

    /** The header of a first page. */
    static void emptyHeader(OutputStream out) throws XMLStreamException {
        headerParagraph(out).close().end();
    }

    private static WordXml headerParagraph(OutputStream out) throws XMLStreamException {
        WordXml xml = new WordXml(out, "w:hdr");
        xml.open("w:p").open("w:pPr").value("w:pStyle", StyleSheet.PAGE_NUMBER).close();
        return xml;
    }

    /** The part word/settings.xml. */
    static void settings(OutputStream out) throws XMLStreamException {
        WordXml xml = new WordXml(out, "w:settings");
        xml.leaf("w:zoom", "w:percent", 100).value("w:defaultTabStop", 720).value("w:autoHyphenation", 0);
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:compat");
        setting(xml, "compatibilityMode", COMPATIBILITY_MODE);
        setting(xml, "overrideTableStyleFontSizeAndJustification", 1);
        setting(xml, "enableOpenTypeFeatures", 1);
        setting(xml, "doNotFlipMirrorIndents", 1);
        setting(xml, "differentiateMultirowTableHeaders", 1);
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", WordXml.LANGUAGE);
        xml.value("w:decimalSymbol", ",").value("w:listSeparator", ";");
        xml.end();
    }

    private static void setting(WordXml xml, String name, int value) throws XMLStreamException {
        xml.leaf("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }

    /** The part word/fontTable.xml. */
    static void fontTable(OutputStream out) throws XMLStreamException {
        WordXml xml = new WordXml(out, "w:fonts");
        xml.open("w:font", "w:name", WordXml.FONT_NAME);
        xml.value("w:panose1", "02020603050405020304").value("w:charset", "00").value("w:family", "roman");
        xml.value("w:pitch", "variable").close().end();
    }
}
