package vn.dienhinh.ui.step.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.files.ProfileFolder;
import vn.dienhinh.infrastructure.json.JsonRuleProfileCodec;
import vn.dienhinh.infrastructure.pdf.PdfTextReader;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.dialog.Dialogs;
import vn.dienhinh.ui.step.StepWindow;

class ReadingModelTest {

    @TempDir
    private Path folder;
    private final List<String> told = new ArrayList<>();
    private final Conference blank = Conference.blank("c1")
            .withUnit(Unit.blank().withKind(UnitKind.COMMUNE).withName("Mẫu"));
    private ConferenceModel conference;
    private ProfileLibrary library;
    private ReadingModel model;

    @BeforeEach
    void begin() {
        JsonRuleProfileCodec codec = new JsonRuleProfileCodec();
        AtomicFileStore files = new AtomicFileStore();
        int[] ids = {0};
        library = new ProfileLibrary(List::of, new ProfileFolder(folder.resolve("own"), codec, files), codec, files,
                () -> Integer.toString(++ids[0]));
        conference = StepWindow.model(blank);
        UiContext plain = StepWindow.context();
        UiContext context = new UiContext(plain.messages(), plain.findingMessages(), plain.tasks(), new Told(),
                plain.clock(), plain.ids());
        model = new ReadingModel(conference, context, () -> new PlanReadingService(
                new SourceFiles(List.of(new PdfTextReader(), new PlainTextReader()))), library);
    }

    @Test
    void aReadPaperIsAProposalAndNothingIsWritten() {
        model.readText(SamplePlan.TEXT);

        assertThat(model.groups()).extracting(FindGroup::key).contains("document", "scopes.1", "scopes.2", "programme", "recipients");
        assertThat(entry("scopes.1.sizes.2").state()).isEqualTo(FindState.PROPOSED);
        assertThat(entry("scopes.1.sizes.2").words()).contains("từ 301 người trở lên", "200 đại biểu");
        assertThat(entry("recipients.3").state()).isEqualTo(FindState.REFUSED);
        assertThat(conference.conference()).isEqualTo(blank);
        assertThat(library.profiles()).isEmpty();
    }

    @Test
    void findsAreNumberedThroughAndMarkedAtTheirPlaces() {
        model.readText(SamplePlan.TEXT);
        List<FindEntry> all = entries();

        assertThat(all).extracting(FindEntry::number).containsExactlyElementsOf(
                java.util.stream.IntStream.rangeClosed(1, all.size()).boxed().toList());
        List<MarkedLine> lines = new MarkedText(model.paperProperty().get().plan().source(), all).lines();
        for (FindEntry each : all) {
            assertThat(MarkedText.lineOf(lines, each.id())).as(each.id()).isNotNegative();
        }
        assertThat(String.join("", lines.get(1).runs().stream().map(MarkedLine.Run::text).toList())).isEqualTo("Số: 12/KH-UBND");
    }

    @Test
    void changedRefusedAndAcceptedFindsSayWhatTheyAre() {
        model.readText(SamplePlan.TEXT);
        changeCap(180);
        model.refuse("programme.1");

        assertThat(entry("scopes.1.sizes.2").state()).isEqualTo(FindState.CHANGED);
        assertThat(entry("scopes.1.sizes.2").words()).contains("180");
        assertThat(entry("programme.1").state()).isEqualTo(FindState.REFUSED);
        model.accept("scopes.1.sizes.2");
        assertThat(entry("scopes.1.sizes.2").words()).contains("200");
        model.takeBack("programme.1");
        assertThat(entry("programme.1").state()).isEqualTo(FindState.PROPOSED);
    }

    @Test
    void whatIsUsedBecomesOwnRulesAndOneStepThatUndoTakesBack() {
        model.readText(SamplePlan.TEXT);
        changeCap(180);
        model.refuse("programme.1");
        model.accept("recipients.1");
        model.use(model.suggestedName());

        Conference ruled = conference.conference();
        assertThat(library.profiles()).singleElement().isEqualTo(ruled.rules());
        assertThat(ruled.rules().name()).isEqualTo("Kế hoạch số 12/KH-UBND ngày 05/9/2024 của Ủy ban nhân dân huyện Mẫu");
        RuleScope scope = ruled.scope().orElseThrow();
        assertThat(scope.sizes().get(1).cap()).isEqualTo(180);
        assertThat(scope.sizes().get(1).source().section()).startsWith("bản đơn vị đã sửa (văn bản ghi “");
        assertThat(ruled.programme()).extracting(item -> item.text()).containsExactly("Báo cáo tổng kết", "Bế mạc");
        assertThat(ruled.recipients()).extracting(each -> each.name()).containsExactly("UBND tỉnh (b/c)");
        assertThat(conference.undoName().orElseThrow().key()).isEqualTo("rules.read");
        assertThat(model.openProperty().get()).isFalse();

        conference.undo();
        assertThat(conference.conference()).isEqualTo(blank);
    }

    @Test
    void ownRulesOfTheSameNameAreNotOverwritten() {
        for (int i = 0; i < 2; i++) {
            model.readText(SamplePlan.TEXT);
            model.use("Theo huyện");
        }

        assertThat(library.profiles()).extracting(profile -> profile.name()).containsExactly("Theo huyện", "Theo huyện (2)");
    }

    @Test
    void aWholeGroupIsLeftOutAndTakenIn() {
        model.readText(SamplePlan.TEXT);
        model.decideAll(group("programme"), false);
        assertThat(group("programme").used()).isZero();

        model.decideAll(group("programme"), true);
        assertThat(group("programme").used()).isEqualTo(3);
    }

    @Test
    void thePartForTheUnitIsNamedAndCanBeChosen() {
        conference.apply("field", c -> c.withUnit(c.unit().withKind(UnitKind.WARD)));
        model.readText(SamplePlan.TEXT);
        assertThat(model.followed()).isNull();

        model.keepScope("scopes.1");
        assertThat(model.followed()).contains("các xã");
        assertThat(group("scopes.2").leftOut()).isTrue();
        assertThat(group("scopes.2").used()).isZero();
    }

    @Test
    void aFileThatHoldsNoTextIsSaidAndTheFormIsOffered() throws Exception {
        Path file = Files.write(folder.resolve("quet.pdf"), new byte[] {1, 2, 3});
        model.read(file);

        assertThat(model.paperProperty().get()).isNull();
        assertThat(model.troubleProperty().get()).contains("quet.pdf", "không bị thay đổi");
        model.readText(SamplePlan.TEXT);
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    private void changeCap(int cap) {
        FindEntry entry = entry("scopes.1.sizes.2");
        ReadSize size = (ReadSize) entry.found().value();
        model.change(entry.found(), new ReadSize(size.appliesTo(), size.kinds(), size.workforceFrom(), null, false, null, cap));
    }

    private List<FindEntry> entries() {
        return model.groups().stream().flatMap(group -> group.entries().stream()).toList();
    }

    private FindEntry entry(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private FindGroup group(String key) {
        return model.groups().stream().filter(group -> group.key().equals(key)).findFirst().orElseThrow();
    }

    /** Writes down what is told. */
    private final class Told implements Dialogs {
        @Override
        public boolean confirm(String key, Object... arguments) {
            return true;
        }

        @Override
        public Choice choose(String key, Object... arguments) {
            return Choice.CANCEL;
        }

        @Override
        public void error(String key, Object... arguments) {
            told.add(key);
        }

        @Override
        public void notice(String key, Object... arguments) {
            told.add(key);
        }

        @Override
        public Optional<Path> fileToOpen(String titleKey, String extensionNameKey, String extension) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String titleKey, String extensionNameKey, String extension, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String titleKey, Path start) {
            return Optional.empty();
        }
    }
}
