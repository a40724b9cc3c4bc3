package vn.dienhinh.infrastructure.docx;

import javax.xml.stream.XMLStreamException;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.infrastructure.layout.Measures;

/** Writes a picture that stands in a line of text. */
final class PictureXml {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int EMU_PER_TWIP = 635;

    private PictureXml() {
    }

    /**
     * The drawing inside an open run.
     *
     * @param relationship of the picture's part
     * @param number       a number that no other picture of the file has
     */
    static void write(WordXml xml, Picture picture, String relationship, int number) throws XMLStreamException {
        long width = (long) Measures.twips(picture.widthMm()) * EMU_PER_TWIP;
        long height = (long) Measures.twips(picture.heightMm()) * EMU_PER_TWIP;
        String name = "Hình " + number;
        xml.open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", 0, "distB", 0, "distL", 0,
                "distR", 0);
        xml.leaf("wp:extent", "cx", width, "cy", height);
        xml.leaf("wp:docPr", "id", number, "name", name, "descr", picture.description());
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", number, "name", name).leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", relationship);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0).leaf("a:ext", "cx", width, "cy", height);
        xml.close().open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close();
    }
}
