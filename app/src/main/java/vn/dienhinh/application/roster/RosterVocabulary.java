package vn.dienhinh.application.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.dienhinh.application.letters.OldEncodings;
import vn.dienhinh.domain.roster.HeadingWords;
import vn.dienhinh.domain.roster.RosterReader;
import vn.dienhinh.domain.roster.RosterWords;

/** The words that lists are read with, from the program's resources. */
public final class RosterVocabulary {

    private static final String FOLDER = "/vn/dienhinh/roster/";

    private final HeadingWords headings;
    private final RosterWords words;

    private RosterVocabulary() {
        headings = new HeadingWords(text("headings.txt"));
        words = new RosterWords(text("words.txt"));
    }

    /** Reads the resources. */
    public static RosterVocabulary load() {
        return new RosterVocabulary();
    }

    /** A reader with these words. */
    public RosterReader reader(LocalDate today) {
        return new RosterReader(headings, words, OldEncodings.legacyText(), today);
    }

    private static String text(String name) {
        try (InputStream in = RosterVocabulary.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
