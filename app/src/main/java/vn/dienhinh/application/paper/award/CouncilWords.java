package vn.dienhinh.application.paper.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.block.PaperHeadText;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.OfficialDate;

/** How other papers speak of the council and of its minutes. */
final class CouncilWords {

    private final Wording wording;
    private final ConferenceWords words;
    private final PaperHeadText headText;

    CouncilWords(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.headText = new PaperHeadText(wording);
    }

    /** "Biên bản số 02/BB-HĐTĐKT ngày 15/8/2025 họp xét khen thưởng của Hội đồng ..."; dots for an open day. */
    String minutes(Conference conference) {
        LocalDate held = conference.dossier().commendation().review().heldOn();
        Map<String, String> values = new HashMap<>(words.of(conference));
        values.put("number", PaperHeads.of(conference, PaperKind.COUNCIL_MINUTES).number().isEmpty() ? ""
                : headText.numberAndSymbol(conference, PaperKind.COUNCIL_MINUTES));
        values.put("held", held == null ? "" : OfficialDate.shortForm(held));
        return wording.text("council.cited", values);
    }
}
