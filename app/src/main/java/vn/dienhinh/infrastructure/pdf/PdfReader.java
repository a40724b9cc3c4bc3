package vn.dienhinh.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.dienhinh.application.verify.PaperReader;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.UnreadablePaperException.Problem;
import vn.dienhinh.domain.form.FileKind;
import vn.dienhinh.domain.form.ObservedPaper;

/** Reads PDF files by what stands on their pages: letters with place and font, and lines. */
public final class PdfReader implements PaperReader {

    private static final byte[] START = {'%', 'P', 'D', 'F', '-'};

    @Override
    public boolean recognises(byte[] file) {
        for (int i = 0; i < START.length; i++) {
            if (i >= file.length || file[i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public ObservedPaper read(byte[] file) throws UnreadablePaperException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new UnreadablePaperException(Problem.DAMAGED, null);
            }
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePaperException(Problem.LOCKED, e);
        } catch (IOException | RuntimeException e) {
            // PDFBox tells of damaged parts by runtime exceptions too.
            throw new UnreadablePaperException(Problem.DAMAGED, e);
        }
    }

    private static ObservedPaper read(PDDocument document) throws IOException {
        List<PdfPageContent> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            pages.add(PdfPages.read(document, i));
        }
        String language = document.getDocumentCatalog().getLanguage();
        String title = document.getDocumentInformation().getTitle();
        return new ObservedPaper(FileKind.PDF, Objects.requireNonNullElse(title, ""),
                language == null ? Set.of() : Set.of(language), unembedded(document), PdfSections.of(pages));
    }

    private static Set<String> unembedded(PDDocument document) throws IOException {
        Set<String> names = new HashSet<>();
        for (PDPage page : document.getPages()) {
            if (page.getResources() == null) {
                continue;
            }
            for (COSName key : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(key);
                if (font != null && !font.isEmbedded()) {
                    names.add(Objects.requireNonNullElse(font.getName(), key.getName()));
                }
            }
        }
        return names;
    }
}
