package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.paper.gap.PaperGap;
import vn.dienhinh.application.paper.gap.PaperGaps;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** No paper of any kind of unit, however much of it is entered, leaves a gap without saying so on its last page. */
class UnmarkedGapTest {

    private static final PaperMill MILL = new PaperMill();

    static Stream<Arguments> conferences() {
        return MadeUpUnit.all().stream().flatMap(unit -> Stream.of(HowFull.values())
                .map(full -> Arguments.of(unit, full)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("conferences")
    void everyGapIsToldOnThePageOfWhatIsMissing(MadeUpUnit unit, HowFull full) {
        Conference conference = full.of(unit, MILL);
        for (PaperKind kind : PaperKind.values()) {
            PaperDocument document = MILL.document(conference, kind);
            String told = document.sections().stream().filter(DocumentSection::aside)
                    .flatMap(section -> section.blocks().stream()).map(UnmarkedGapTest::text)
                    .collect(Collectors.joining("\n"));
            for (PaperGap gap : PaperGaps.of(document)) {
                assertThat(told).as("%s of %s, %s", kind, unit, full).contains(begin(gap.text()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aSampleLeavesNothingOpenInWhatIsSignedBeforeTheMeeting(PaperKind kind) {
        List<PaperKind> before = List.of(PaperKind.PLAN, PaperKind.DELEGATES, PaperKind.COUNCIL_MINUTES,
                PaperKind.AWARD_DECISION, PaperKind.PROPOSAL, PaperKind.REPORT, PaperKind.CONGRESS_LIST);
        if (before.contains(kind)) {
            assertThat(PaperMill.SAMPLES).allSatisfy(sample ->
                    assertThat(PaperGaps.of(MILL.document(MILL.sample(sample), kind))).as(sample).isEmpty());
        }
    }

    /** The sentence shortens long words; their beginning must stand in it. */
    private static String begin(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60);
    }

    private static String text(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }
}
