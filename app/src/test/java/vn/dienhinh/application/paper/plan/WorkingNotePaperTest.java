package vn.dienhinh.application.paper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.gap.RuleGaps;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.ShareRule;

class WorkingNotePaperTest {

    private final WorkingNotePaper paper = new WorkingNotePaper(Wording.load());

    @Test
    void aDecisionIsPrintedWithGroundNameAndDay() {
        Conference decided = RuleGaps.answered(withoutShares(), Decision.SHARES, d -> d.withChoice(Decision.NONE)
                .withGround("Ý kiến của Sở Nội vụ").withDecidedBy("Chủ tịch UBND xã").withDecidedOn(LocalDate.of(2025, 8, 4)));

        assertThat(text(decided)).contains("Tỷ lệ đại biểu điển hình và khách mời",
                "- Quyết định: không đặt tỷ lệ, chỉ đếm để biết.", "- Căn cứ: Ý kiến của Sở Nội vụ.",
                "- Người quyết định: Chủ tịch UBND xã; ngày 04/8/2025.").doesNotContain("DỰ THẢO");
    }

    @Test
    void anOpenQuestionMakesItADraft() {
        assertThat(text(withoutShares())).contains("DỰ THẢO", "- Quyết định: chưa có.", "Còn 1 nội dung");
    }

    @Test
    void withoutQuestionsItSaysSo() {
        assertThat(text(PaperTestData.full())).contains("đã nêu đủ các nội dung");
    }

    private static Conference withoutShares() {
        Conference complete = PaperTestData.full();
        return complete.withRules(complete.rules().withScope(complete.scope().orElseThrow()
                .withShares(ShareRule.none())));
    }

    private String text(Conference conference) {
        return String.join("\n", DocumentText.lines(paper.build(conference, List.of())));
    }
}
