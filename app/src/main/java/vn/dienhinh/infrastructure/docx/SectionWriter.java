package vn.dienhinh.infrastructure.docx;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.infrastructure.docx.ParagraphWriter.SectionEnd;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.Measures;
import vn.dienhinh.infrastructure.layout.Separators;

/** Writes the part word/document.xml: each section of the model is one of Word's. */
final class SectionWriter {

    private final StyleSheet sheet;
    private final OfficialFont font;
    private final String numberHeader;
    private final String emptyHeader;
    private final Map<Picture, String> pictures;

    /**
     * @param numberHeader relationship of the header with the page number
     * @param emptyHeader  relationship of the empty header of first pages
     * @param pictures     relationships of the pictures
     */
    SectionWriter(StyleSheet sheet, OfficialFont font, String numberHeader, String emptyHeader,
                  Map<Picture, String> pictures) {
        this.pictures = pictures;
        this.sheet = sheet;
        this.font = font;
        this.numberHeader = numberHeader;
        this.emptyHeader = emptyHeader;
    }

    void write(PaperDocument document, OutputStream out) throws XMLStreamException {
        WordXml xml = new WordXml(out, "w:document");
        ParagraphWriter paragraphs = new ParagraphWriter(xml, sheet, font, pictures);
        TableWriter tables = new TableWriter(xml, paragraphs);
        xml.open("w:body");
        Iterator<DocumentSection> sections = document.sections().iterator();
        while (sections.hasNext()) {
            DocumentSection section = sections.next();
            SectionEnd end = target -> properties(target, section.page());
            // Word keeps the last section's properties at the end of the body, those of the others in a paragraph.
            blocks(section, paragraphs, tables, sections.hasNext() ? end : target -> { });
            if (!sections.hasNext()) {
                end.write(xml);
            }
        }
        xml.close().end();
    }

    private void blocks(DocumentSection section, ParagraphWriter paragraphs, TableWriter tables,
                        SectionEnd sectionEnd) throws XMLStreamException {
        List<Block> blocks = Separators.between(section.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i + 1 == blocks.size();
            SectionEnd end = last ? sectionEnd : target -> { };
            boolean keepNext = !last && blocks.get(i + 1) instanceof Table next && next.keepTogether();
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                paragraphs.write(paragraph, keepNext, end);
            } else if (block instanceof RuleLine line) {
                paragraphs.write(line, Measures.textWidthTwips(section.page()), keepNext, end);
            } else if (block instanceof Picture picture) {
                paragraphs.write(picture, end);
            } else if (block instanceof Table table) {
                tables.write(table);
            }
        }
    }

    private void properties(WordXml xml, PageSetup page) throws XMLStreamException {
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", numberHeader);
        xml.leaf("w:headerReference", "w:type", "first", "r:id", emptyHeader);
        xml.value("w:type", "nextPage");
        int width = Measures.twips(page.sheetWidthMm());
        int height = Measures.twips(page.sheetHeightMm());
        if (page.landscape()) {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        }
        int header = Measures.headerTwips(page);
        xml.leaf("w:pgMar", "w:top", Measures.twips(page.topMm()), "w:right", Measures.twips(page.rightMm()),
                "w:bottom", Measures.twips(page.bottomMm()), "w:left", Measures.twips(page.leftMm()),
                "w:header", header, "w:footer", header, "w:gutter", 0);
        xml.leaf("w:pgNumType", "w:start", 1).leaf("w:cols", "w:space", 720).leaf("w:titlePg").close();
    }
}
