package vn.dienhinh.ui.step.delegate.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dienhinh.domain.roster.EncodingFound;
import vn.dienhinh.domain.text.LegacyEncoding;
import vn.dienhinh.domain.roster.SheetReading;

/** Sheets in old encodings, and which of their samples the clerk has judged. */
final class LetterQuestions {

    private final Set<Integer> settled = new HashSet<>();
    private List<SheetReading> firstRead = List.of();

    /** Begins anew with sheets as they were read before any choice. */
    void begin(List<SheetReading> sheets) {
        settled.clear();
        firstRead = sheets;
    }

    /** How the letters of a sheet were understood at first. */
    EncodingFound found(int sheet) {
        return firstRead.get(sheet).encoding();
    }

    /** True for a sheet in an old encoding, whether or not the clerk has decided. */
    boolean isOld(int sheet) {
        LegacyEncoding encoding = found(sheet).encoding();
        return encoding != LegacyEncoding.UNICODE && encoding != LegacyEncoding.DECOMPOSED;
    }

    boolean isSettled(int sheet) {
        return settled.contains(sheet);
    }

    void settle(List<Integer> sheets) {
        settled.addAll(sheets);
    }

    /**
     * Sheets with people whose sample the clerk has not judged yet.
     *
     * @param left sheets that are left out and need no answer
     */
    List<Integer> open(Set<Integer> left) {
        return IntStream.range(0, firstRead.size()).filter(sheet -> isOld(sheet) && !isSettled(sheet)
                && !left.contains(sheet) && !firstRead.get(sheet).rows().isEmpty()).boxed().toList();
    }

    /** True for a file of which more than one sheet was read. */
    boolean hasSeveralSheets(String file) {
        return firstRead.stream().filter(sheet -> sheet.file().equals(file)).count() > 1;
    }
}
