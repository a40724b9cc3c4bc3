package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.Origin;
import vn.dienhinh.application.preview.PaperSpot;
import vn.dienhinh.application.preview.PaperView;
import vn.dienhinh.application.preview.PreviewService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.dossier.PaperKind;

/** A click on a text of the preview leads to what it was made from; the pages are there soon after an edit. */
class PreviewPlacesTest {

    private static final int PANE_WIDTH = 480;

    private final Services services = new Services(
            Clock.fixed(Instant.parse("2025-08-12T02:00:00Z"), ZoneOffset.ofHours(7)), () -> "id");
    private final PreviewService preview = services.preview();
    private final Conference sample = services.samples.sample("trung-khanh").orElseThrow();

    @Test
    void aClickInTheMiddleOfALineFindsWhatItWasMadeFrom() throws Exception {
        List<PlanSection> sections = sample.plan().sections();
        try (PaperView view = preview.open(sample, PaperKind.PLAN)) {
            for (int i = 0; i < sections.size(); i++) {
                String title = "plan.sections[" + i + "].title";
                PaperSpot spot = view.spots().spots().stream()
                        .filter(known -> known.origin().path().equals(title)).findFirst().orElseThrow();

                assertThat(view.spots().at(spot.page(), middle(spot.left(), spot.right()),
                        middle(spot.top(), spot.bottom()))).contains(Origin.of(title));
            }
        }
    }

    @Test
    void aClickBetweenTheLinesFindsNothing() throws Exception {
        try (PaperView view = preview.open(sample, PaperKind.PLAN)) {
            assertThat(view.spots().at(0, 0.5, 0.01)).isEmpty();
        }
    }

    @Test
    void everyDelegateOfTheAnnexLeadsToItsRow() throws Exception {
        try (PaperView view = preview.open(sample, PaperKind.DELEGATES)) {
            List<String> ids = view.spots().spots().stream().map(PaperSpot::origin)
                    .filter(origin -> origin.path().equals("delegates")).map(Origin::itemId).distinct().toList();

            assertThat(ids).containsExactlyInAnyOrderElementsOf(
                    sample.delegates().stream().map(delegate -> delegate.id()).toList());
        }
    }

    /** The measure: the pages of a plan of more than 15 pages and the picture that is looked at, after typing stopped. */
    @Test
    @Tag("slow")
    void thePagesOfAPlanAreThereInTime() throws Exception {
        long[] nanos = IntStream.range(0, 30).mapToLong(run -> timeOfOne()).sorted().toArray();

        double median = nanos[nanos.length / 2] / 1e6;
        System.out.printf(Locale.ROOT, "Preview of the plan, pages and first picture: median %.0f ms, fastest %.0f ms%n",
                median, nanos[0] / 1e6);
        assertThat(nanos[0] / 1e6).isLessThan(300);
    }

    private long timeOfOne() {
        long begin = System.nanoTime();
        try (PaperView view = preview.open(sample, PaperKind.PLAN)) {
            assertThat(view.pages().count()).isGreaterThanOrEqualTo(15);
            view.pages().picture(0, PANE_WIDTH);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return System.nanoTime() - begin;
    }

    private static double middle(double from, double to) {
        return (from + to) / 2;
    }
}
