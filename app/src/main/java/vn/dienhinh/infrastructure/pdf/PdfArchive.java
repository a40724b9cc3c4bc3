package vn.dienhinh.infrastructure.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.dienhinh.application.document.DocumentProperties;

/**
 * Makes a PDF file fit for keeping (PDF/A-2b, ISO 19005-2): it says so itself, in metadata that archives read, and
 * carries the meaning of its colours, the sRGB profile of the Java platform.
 */
final class PdfArchive {

    private static final char VERSION = '7';
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <pdf:Producer>%s</pdf:Producer>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private PdfArchive() {
    }

    /** Before the file is opened. */
    static void prepare(PdfWriter writer) {
        writer.setPdfVersion(VERSION);
    }

    /** While the file is open. */
    static void describe(PdfWriter writer, DocumentProperties properties, String language, String producer, Clock clock)
            throws IOException {
        String now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
        writer.setXmpMetadata(METADATA.formatted(language, xml(properties.title()), xml(properties.subject()),
                xml(properties.author()), xml(producer), now, now).getBytes(StandardCharsets.UTF_8));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
    }

    /** OpenPDF's own output intent is the one of PDF/X, which does not count here. */
    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLOURS));
        intent.put(PdfName.INFO, new PdfString(COLOURS));
        PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
