package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.below;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.toggle;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.dienhinh.domain.form.NumberPlace;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedNumbering;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.form.TextAlignment;

/** Reads where a section's page numbers stand. Headers that a section does not state are those of the one before. */
final class PageNumberReader {

    private static final Pattern PAGE = Pattern.compile("(?i)\\s*PAGE\\b.*");
    private static final ObservedColumn ANY = new ObservedColumn(0, 0);

    /** A paragraph with the page number, as it stands in the file and as it was read. */
    private record Found(Element element, ObservedParagraph paragraph) {
    }

    private final WordParts parts;
    private final ParagraphReader paragraphs;
    private final Map<String, Element> headers = new HashMap<>();

    PageNumberReader(WordParts parts, ParagraphReader paragraphs) {
        this.parts = parts;
        this.paragraphs = paragraphs;
    }

    /** Numbering of the next section; call in the order of the sections. */
    ObservedNumbering read(Element properties) {
        remember(properties, "headerReference");
        remember(properties, "footerReference");
        boolean ownFirst = Boolean.TRUE.equals(toggle(properties, "titlePg"));
        boolean fromOne = "1".equals(attribute(child(properties, "pgNumType"), "start"));
        boolean onFirst = ownFirst ? number("headerReference", "first").or(() -> number("footerReference", "first"))
                .isPresent() : true;
        Optional<Found> top = number("headerReference", "default");
        Optional<Found> found = top.or(() -> number("footerReference", "default"));
        if (found.isEmpty()) {
            return new ObservedNumbering(NumberPlace.NONE, null, null, null, fromOne, 0);
        }
        NumberPlace place = top.isEmpty() ? NumberPlace.BOTTOM
                : isCentred(found.get()) ? NumberPlace.TOP_CENTRE : NumberPlace.TOP_SIDE;
        Optional<ObservedRun> run = found.get().paragraph().visibleRuns().stream().findFirst();
        return new ObservedNumbering(place, run.map(ObservedRun::sizePt).orElse(null),
                run.map(ObservedRun::fonts).orElse(null), onFirst, fromOne, 0);
    }

    private void remember(Element properties, String kind) {
        for (Element reference : children(properties, kind)) {
            try {
                parts.byId(attribute(reference, "id")).ifPresent(part -> headers.put(
                        kind + attribute(reference, "type"), part));
            } catch (IOException | SAXException e) {
                throw new IllegalStateException("damaged header", e);
            }
        }
    }

    /** The paragraph with the page number in a header or footer. */
    private Optional<Found> number(String kind, String type) {
        Element part = headers.get(kind + type);
        return part == null ? Optional.empty() : below(part, "p").stream().filter(PageNumberReader::hasNumber)
                .findFirst().map(paragraph -> new Found(paragraph, paragraphs.read(paragraph, ANY, null)));
    }

    /** By alignment, by a frame in the middle, or by one tab: Word's headers have their first one in the middle. */
    private static boolean isCentred(Found number) {
        String text = number.paragraph().rawText();
        boolean framed = below(number.element(), "framePr").stream()
                .anyMatch(frame -> "center".equals(attribute(frame, "xAlign")));
        boolean tabbed = text.startsWith("\t") && text.strip().indexOf('\t') < 0 && !text.startsWith("\t\t");
        return number.paragraph().look().alignment() == TextAlignment.CENTRE || framed
                || tabbed && number.paragraph().look().alignment() == TextAlignment.LEFT;
    }

    private static boolean hasNumber(Element paragraph) {
        return below(paragraph, "instrText").stream().anyMatch(field -> PAGE.matcher(field.getTextContent()).matches())
                || below(paragraph, "fldSimple").stream()
                .anyMatch(field -> PAGE.matcher(String.valueOf(attribute(field, "instr"))).matches())
                || !below(paragraph, "pgNum").isEmpty();
    }
}
