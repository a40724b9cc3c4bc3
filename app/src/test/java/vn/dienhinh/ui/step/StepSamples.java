package vn.dienhinh.ui.step;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonSampleCatalogue;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.dialog.Dialogs;

/** The bundled samples as open conferences, judged by the real rules, for tests of the steps. */
public final class StepSamples {

    private StepSamples() {
    }

    /** A bundled sample: trung-khanh, dai-son or ngoc-trao. */
    public static ConferenceModel model(String name) {
        return model(sample(name));
    }

    /** A conference judged by the real rules on the day of {@link StepWindow#context()}. */
    public static ConferenceModel model(Conference conference) {
        return OpenConference.of(conference,
                c -> ConferenceCheck.check(c, java.time.LocalDate.now(StepWindow.context().clock())));
    }

    /** See {@link #model(String)}. */
    public static Conference sample(String name) {
        return new JsonSampleCatalogue(new JsonConferenceCodec(), () -> "sample").sample(name).orElseThrow();
    }

    public static PlanDrafter planDrafter() {
        return new PlanDrafter(Wording.load());
    }

    public static ReportDrafter reportDrafter() {
        return new ReportDrafter(Wording.load());
    }

    /** The context with dialogs that write notices down. */
    public static UiContext context(List<String> notices) {
        UiContext plain = StepWindow.context();
        return new UiContext(plain.messages(), plain.findingMessages(), plain.tasks(), new Noting(notices),
                plain.clock(), plain.ids());
    }

    /** Leads nowhere and writes nothing down. */
    public static Navigator nowhere() {
        return new Navigator() {
            @Override
            public void show(vn.dienhinh.domain.finding.Step step) {
                // Nowhere to go.
            }

            @Override
            public void go(vn.dienhinh.domain.finding.Place place) {
                // Nowhere to go.
            }
        };
    }

    private record Noting(List<String> notices) implements Dialogs {
        @Override
        public boolean confirm(String key, Object... arguments) {
            return false;
        }

        @Override
        public Choice choose(String key, Object... arguments) {
            return Choice.CANCEL;
        }

        @Override
        public void error(String key, Object... arguments) {
            notices.add(key);
        }

        @Override
        public void notice(String key, Object... arguments) {
            notices.add(key);
        }

        @Override
        public Optional<java.nio.file.Path> fileToOpen(String titleKey, String extensionNameKey, String extension) {
            return Optional.empty();
        }

        @Override
        public Optional<java.nio.file.Path> fileToSave(String titleKey, String extensionNameKey, String extension,
                                                       String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<java.nio.file.Path> folder(String titleKey, java.nio.file.Path start) {
            return Optional.empty();
        }
    }
}
