package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.child;

import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.dienhinh.application.verify.PaperReader;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.UnreadablePaperException.Problem;
import vn.dienhinh.domain.form.FileKind;
import vn.dienhinh.domain.form.ObservedPaper;
import vn.dienhinh.domain.form.ObservedSection;
import vn.dienhinh.infrastructure.archive.ArchiveBoundException;
import vn.dienhinh.infrastructure.archive.TooDeepException;

/**
 * Reads Word files, ours and others', with their styles resolved: document defaults, styles and those that they are
 * based on, lists, theme fonts, direct formatting.
 */
public final class DocxReader implements PaperReader {

    @Override
    public boolean recognises(byte[] file) {
        FileMagic kind = FileMagic.valueOf(file);
        return kind == FileMagic.OOXML || kind == FileMagic.OLE2;
    }

    @Override
    public ObservedPaper read(byte[] file) throws UnreadablePaperException {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            throw new UnreadablePaperException(Problem.OLD_OR_LOCKED, null);
        }
        try (WordParts parts = new WordParts(file)) {
            return read(parts);
        } catch (WordParts.NoWordFileException e) {
            throw new UnreadablePaperException(Problem.OTHER_KIND, e);
        } catch (TooDeepException e) {
            throw new UnreadablePaperException(Problem.DEPTH, e);
        } catch (ArchiveBoundException e) {
            throw new UnreadablePaperException(Problem.TOO_LARGE, e);
        } catch (IOException | SAXException | RuntimeException e) {
            // A damaged archive shows itself by runtime exceptions of many kinds.
            throw new UnreadablePaperException(Problem.DAMAGED, e);
        }
    }

    private static ObservedPaper read(WordParts parts) throws WordParts.NoWordFileException, IOException, SAXException {
        Element body = child(parts.document(), "body");
        if (body == null) {
            throw new WordParts.NoWordFileException();
        }
        ResolvedStyles styles = new ResolvedStyles(parts.related("styles").orElse(null));
        RunReader runs = new RunReader(styles, new ThemeFonts(parts.related("theme").orElse(null)));
        ParagraphReader paragraphs = new ParagraphReader(styles,
                new NumberingIndents(parts.related("numbering").orElse(null)), runs);
        SectionReader sections = new SectionReader(paragraphs, new TableReader(styles, paragraphs),
                new PageNumberReader(parts, paragraphs));
        List<ObservedSection> found = sections.read(body);
        return new ObservedPaper(FileKind.DOCX, parts.title(), runs.languages(), null, found);
    }
}
