package vn.dienhinh.infrastructure.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import vn.dienhinh.infrastructure.font.FontFace;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** The faces that one PDF file embeds, each with only the letters that it uses. Made anew for each file. */
final class EmbeddedFonts {

    private final OfficialFont font;
    private final Map<FontFace, BaseFont> faces = new EnumMap<>(FontFace.class);

    EmbeddedFonts(OfficialFont font) {
        this.font = font;
    }

    BaseFont face(FontFace face) throws IOException {
        BaseFont known = faces.get(face);
        if (known == null) {
            known = BaseFont.createFont(face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    font.file(face), null);
            faces.put(face, known);
        }
        return known;
    }
}
