package vn.dienhinh.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.delegate.Delegate;

class ConferenceDossierTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);
    private static final PaperEntry BLANK = PaperEntry.blank("RESULT_REPORT");

    @Test
    void aPaperOfWhichNothingIsKnownIsNotStarted() {
        assertThat(BLANK.state(false)).isEqualTo(PaperState.NOT_STARTED);
    }

    @Test
    void aPaperWhoseDataIsFilledInIsADraft() {
        assertThat(BLANK.state(true)).isEqualTo(PaperState.DRAFT);
        assertThat(BLANK.withHead(new PaperHead("12", null)).state(false)).isEqualTo(PaperState.DRAFT);
        assertThat(BLANK.withPassage("opening", "Lời của tôi").state(false)).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void exportSignatureAndSendingEachGoFurther() {
        PaperEntry exported = BLANK.withExport(DAY, "a1");
        PaperEntry signed = exported.withSignedOn(DAY);
        PaperEntry sent = signed.withSent(DAY, "Sở Nội vụ");
        assertThat(exported.state(false)).isEqualTo(PaperState.EXPORTED);
        assertThat(signed.state(false)).isEqualTo(PaperState.SIGNED);
        assertThat(sent.state(false)).isEqualTo(PaperState.SENT);
    }

    @Test
    void takingBackTheSendingLeavesTheSignature() {
        PaperEntry sent = BLANK.withSignedOn(DAY).withSent(DAY, "Sở Nội vụ");
        assertThat(sent.withSent(null, "").state(false)).isEqualTo(PaperState.SIGNED);
    }

    @Test
    void exportingAgainKeepsWhatTheClerkSaid() {
        PaperEntry sent = BLANK.withExport(DAY, "a1").withSignedOn(DAY).withSent(DAY, "Sở Nội vụ");
        PaperEntry again = sent.withExport(DAY.plusDays(1), "b2");
        assertThat(again.signedOn()).isEqualTo(DAY);
        assertThat(again.sentTo()).isEqualTo("Sở Nội vụ");
        assertThat(again.exportedMark()).isEqualTo("b2");
    }

    @Test
    void ownWordsReplaceTheDraftedOnesAndGiveThemBack() {
        PaperEntry own = BLANK.withPassage("a", "Một").withPassage("a", "Hai").withPassage("b", "");
        assertThat(own.passage("a")).contains("Hai");
        assertThat(own.passage("b")).contains("");
        assertThat(own.passages()).hasSize(2);
        assertThat(own.withPassage("a", null).passage("a")).isEmpty();
    }

    @Test
    void aBlankEntryIsLeftOut() {
        ConferenceDossier dossier = ConferenceDossier.blank().withPaper(BLANK.withSignedOn(DAY));
        assertThat(dossier.paper("RESULT_REPORT").signedOn()).isEqualTo(DAY);
        assertThat(dossier.withPaper(BLANK).papers()).isEmpty();
    }

    @Test
    void anEntryTakesThePlaceOfTheOneOfItsPaper() {
        ConferenceDossier dossier = ConferenceDossier.blank().withPaper(BLANK.withSignedOn(DAY))
                .withPaper(PaperEntry.blank("PLAN").withSignedOn(DAY)).withPaper(BLANK.withExport(DAY, "m"));
        assertThat(dossier.papers()).extracting(PaperEntry::paper).containsExactly("RESULT_REPORT", "PLAN");
        assertThat(dossier.paper("RESULT_REPORT").signedOn()).isNull();
    }

    @Test
    void aPersonPickedForTheCongressKeepsTheId() {
        assertThat(CongressDelegate.of(Delegate.blank("d7")).id()).isEqualTo("d7");
        assertThat(new CongressDelegate(null, null, null, null).person()).isEqualTo(Delegate.blank(""));
    }
}
