package vn.dienhinh.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The lines of a PDF file, page by page, and how many two files have in common. Both writers draw cell by cell; put in
 * order by height, lines of cells that stand a hair apart would be mixed.
 */
record PageLines(List<List<String>> pages) {

    static PageLines of(Path file) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).lines().map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty()).toList());
            }
        }
        return new PageLines(pages);
    }

    int lines() {
        return pages.stream().mapToInt(List::size).sum();
    }

    /** Lines that stand on the same page of both, with the same words, in the same order. */
    int equalTo(PageLines other) {
        int equal = 0;
        for (int i = 0; i < Math.min(pages.size(), other.pages.size()); i++) {
            equal += common(pages.get(i), other.pages.get(i));
        }
        return equal;
    }

    private static int common(List<String> one, List<String> two) {
        int[][] longest = new int[one.size() + 1][two.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= two.size(); j++) {
                longest[i][j] = one.get(i - 1).equals(two.get(j - 1)) ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.size()][two.size()];
    }
}
