package vn.dienhinh.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.paper.upward.AskedPaper;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperState;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;

class PaperProgressTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 12);
    private static final Conference EMPTY = Conference.blank("c1");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void noPaperOfAnEmptyConferenceIsStarted(PaperKind kind) {
        assertThat(PaperProgress.of(EMPTY, kind)).isEqualTo(PaperState.NOT_STARTED);
    }

    @Test
    void delegatesMakeTheListAndTheBadgesDrafts() {
        Conference conference = EMPTY.withDelegates(List.of(Delegate.blank("d1").withFullName("Nông Thị Sen")));
        assertThat(PaperProgress.of(conference, PaperKind.DELEGATES)).isEqualTo(PaperState.DRAFT);
        assertThat(PaperProgress.of(conference, PaperKind.BADGES)).isEqualTo(PaperState.DRAFT);
        assertThat(PaperProgress.of(conference, PaperKind.BUDGET)).isEqualTo(PaperState.NOT_STARTED);
    }

    @Test
    void anExportIsNoSendingOff() {
        Conference conference = PaperProgress.exported(EMPTY, Map.of(PaperKind.PLAN, "a1"), DAY);
        assertThat(PaperProgress.of(conference, PaperKind.PLAN)).isEqualTo(PaperState.EXPORTED);
        assertThat(PaperProgress.entry(conference, PaperKind.PLAN).sentOn()).isNull();
    }

    @Test
    void numberAndDateOfPlanAndReportStandWithThese() {
        PaperHead head = new PaperHead("12", DAY);
        assertThat(PaperProgress.withHead(EMPTY, PaperKind.PLAN, head).plan().head()).isEqualTo(head);
        assertThat(PaperProgress.withHead(EMPTY, PaperKind.REPORT, head).reportHead()).isEqualTo(head);
        assertThat(PaperProgress.head(PaperProgress.withHead(EMPTY, PaperKind.PROPOSAL, head), PaperKind.PROPOSAL))
                .isEqualTo(head);
    }

    @Test
    void theSuperiorsListNamesWhichPapersItAsksFor() {
        Conference conference = EMPTY.withRules(EMPTY.rules().withDossier(new Dossier(List.of(
                "Báo cáo tổng kết phong trào thi đua", "Tờ trình, biên bản, báo cáo thành tích của đại biểu"),
                "UBND huyện", TimeLimit.unknown(), Source.none())));
        assertThat(AskedPaper.wordsFor(conference, PaperKind.REPORT)).contains("Báo cáo tổng kết phong trào thi đua");
        assertThat(AskedPaper.wordsFor(conference, PaperKind.PROPOSAL)).isPresent();
        assertThat(AskedPaper.wordsFor(conference, PaperKind.COUNCIL_MINUTES)).isPresent();
        assertThat(AskedPaper.wordsFor(conference, PaperKind.ACHIEVEMENT_REPORTS)).isPresent();
        assertThat(AskedPaper.wordsFor(conference, PaperKind.ACHIEVEMENT_SUMMARIES)).isEmpty();
        assertThat(AskedPaper.wordsFor(conference, PaperKind.BADGES)).isEmpty();
    }
}
