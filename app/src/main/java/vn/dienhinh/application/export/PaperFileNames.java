package vn.dienhinh.application.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.drafting.ConferenceYear;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** File names in ASCII that say what they are: "ke-hoach-xa-dai-son-2025.docx". */
public final class PaperFileNames {

    private static final int LONGEST_UNIT = 60;

    private PaperFileNames() {
    }

    /** The name of a paper's file; unit and year are left out while they are not known. */
    public static String nameOf(Conference conference, PaperKind kind, DocumentFormat format) {
        return nameOf(conference, kind.fileStem(), format.extension());
    }

    /**
     * The name of a file about the whole conference.
     *
     * @param stem      what it is, in ASCII: "hoi-nghi"
     * @param extension without the dot
     */
    public static String nameOf(Conference conference, String stem, String extension) {
        String unit = conference.unit().name().isEmpty() ? "" : slug(conference.unit().kindAndName());
        String year = ConferenceYear.of(conference).map(Object::toString).orElse("");
        return Stream.of(stem, unit, year).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-")) + "." + extension;
    }

    private static String slug(String text) {
        String letters = VietnameseText.searchKey(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return letters.length() <= LONGEST_UNIT ? letters : letters.substring(0, LONGEST_UNIT).replaceAll("-[^-]*$", "");
    }
}
