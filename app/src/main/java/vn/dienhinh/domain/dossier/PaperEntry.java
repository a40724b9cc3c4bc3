package vn.dienhinh.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * One paper's entry in the clerk's book: number and date, own words, how far it has come. Number and date of the plan
 * and of the summary report stand with these; their entries tell only how far they have come.
 *
 * @param paper        which paper: the name of its kind, "RESULT_REPORT"
 * @param head         number and date
 * @param passages     passages that the clerk wrote, at most one a key
 * @param exportedOn   day of the last export; null while never exported
 * @param exportedMark fingerprint of the exported text, by which a later change is seen; empty while never exported
 * @param signedOn     day of the signature, as the clerk says; null while not signed
 * @param sentOn       day on which it went out, as the clerk says; null while not sent
 * @param sentTo       to whom it went; empty while not said
 * @param signedFile   the signed paper as PDF; null while none is laid beside
 */
public record PaperEntry(String paper, PaperHead head, List<Passage> passages, LocalDate exportedOn,
                         String exportedMark, LocalDate signedOn, LocalDate sentOn, String sentTo, SignedFile signedFile) {

    public PaperEntry {
        paper = VietnameseText.line(paper);
        head = head == null ? PaperHead.blank() : head;
        passages = passages == null ? List.of() : List.copyOf(passages);
        exportedMark = VietnameseText.line(exportedMark);
        sentTo = VietnameseText.line(sentTo);
    }

    /** The entry of a paper of which nothing is known yet. */
    public static PaperEntry blank(String paper) {
        return new PaperEntry(paper, PaperHead.blank(), List.of(), null, "", null, null, "", null);
    }

    /** True when nothing but the paper's name is filled in. */
    public boolean isBlank() {
        return equals(blank(paper));
    }

    /** The clerk's words for that passage; empty where the drafted ones hold. */
    public Optional<String> passage(String key) {
        return passages.stream().filter(passage -> passage.key().equals(key)).map(Passage::text).findFirst();
    }

    /**
     * How far the paper has come.
     *
     * @param isFilledIn whether the conference holds something that only this paper shows
     */
    public PaperState state(boolean isFilledIn) {
        if (sentOn != null) {
            return PaperState.SENT;
        }
        if (signedOn != null) {
            return PaperState.SIGNED;
        }
        if (exportedOn != null) {
            return PaperState.EXPORTED;
        }
        return isFilledIn || !isBlank() ? PaperState.DRAFT : PaperState.NOT_STARTED;
    }

    public PaperEntry withHead(PaperHead value) {
        return new PaperEntry(paper, value, passages, exportedOn, exportedMark, signedOn, sentOn, sentTo,
                signedFile);
    }

    /** The entry with the clerk's words for one passage; null brings the drafted ones back. */
    public PaperEntry withPassage(String key, String text) {
        Stream<Passage> others = passages.stream().filter(passage -> !passage.key().equals(key));
        Stream<Passage> own = text == null ? Stream.empty() : Stream.of(new Passage(key, text));
        return new PaperEntry(paper, head, Stream.concat(others, own).toList(), exportedOn, exportedMark, signedOn,
                sentOn, sentTo, signedFile);
    }

    /** The entry after an export. */
    public PaperEntry withExport(LocalDate day, String mark) {
        return new PaperEntry(paper, head, passages, day, mark, signedOn, sentOn, sentTo,
                signedFile);
    }

    public PaperEntry withSignedOn(LocalDate value) {
        return new PaperEntry(paper, head, passages, exportedOn, exportedMark, value, sentOn, sentTo,
                signedFile);
    }

    public PaperEntry withSent(LocalDate day, String to) {
        return new PaperEntry(paper, head, passages, exportedOn, exportedMark, signedOn, day, to, signedFile);
    }

    /** The entry with the signed paper laid beside it; null takes it away. */
    public PaperEntry withSignedFile(SignedFile value) {
        return new PaperEntry(paper, head, passages, exportedOn, exportedMark, signedOn, sentOn, sentTo, value);
    }
}
