package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.dienhinh.application.verify.PaperReader;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.UnreadablePaperException.Problem;
import vn.dienhinh.domain.form.FileKind;
import vn.dienhinh.domain.form.ObservedPaper;
import vn.dienhinh.domain.form.ObservedSection;

/**
 * Reads Word files, ours and others', with their styles resolved: document defaults, styles and those that they are
 * based on, lists, theme fonts, direct formatting.
 */
public final class DocxReader implements PaperReader {

    private static final double LEAST_PACKED = 0.001;
    private static final long LARGEST_PART = 256L << 20;
    /** Each badge has a picture of its own, and a list may have 10,000 people. */
    private static final long MOST_PARTS = 12_000;

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
        allowLikeText();
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(file))) {
            ObservedPaper paper = read(archive);
            archive.revert();
            return paper;
        } catch (InvalidFormatException e) {
            throw new UnreadablePaperException(Problem.OTHER_KIND, e);
        } catch (IOException | SAXException | RuntimeException e) {
            // POI tells of a damaged archive by runtime exceptions of many kinds.
            throw new UnreadablePaperException(Problem.DAMAGED, e);
        }
    }

    /**
     * Thousands of like badges or invitations pack better than POI trusts, and badges have many parts; a limit of size
     * guards the memory.
     */
    private static void allowLikeText() {
        ZipSecureFile.setMinInflateRatio(LEAST_PACKED);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private static ObservedPaper read(OPCPackage archive) throws InvalidFormatException, IOException, SAXException {
        WordParts parts = new WordParts(archive);
        Element body = child(parts.document(), "body");
        if (body == null) {
            throw new InvalidFormatException("a document without a body");
        }
        ResolvedStyles styles = new ResolvedStyles(parts.related("styles").orElse(null));
        RunReader runs = new RunReader(styles, new ThemeFonts(parts.related("theme").orElse(null)));
        ParagraphReader paragraphs = new ParagraphReader(styles,
                new NumberingIndents(parts.related("numbering").orElse(null)), runs);
        SectionReader sections = new SectionReader(paragraphs, new TableReader(styles, paragraphs),
                new PageNumberReader(parts, paragraphs));
        List<ObservedSection> found = sections.read(body);
        String title = archive.getPackageProperties().getTitleProperty().orElse("");
        return new ObservedPaper(FileKind.DOCX, title, runs.languages(), null, found);
    }
}
