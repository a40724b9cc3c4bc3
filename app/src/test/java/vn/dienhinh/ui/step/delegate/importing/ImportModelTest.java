package vn.dienhinh.ui.step.delegate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.RosterField;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.settings.JsonColumnMemory;
import vn.dienhinh.infrastructure.sheet.SheetFiles;
import vn.dienhinh.roster.Corpus;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.task.TaskRunner;

class ImportModelTest {

    @TempDir
    private Path folder;
    private final List<String> added = new ArrayList<>();
    private ConferenceModel conference;
    private ImportModel model;

    @BeforeEach
    void open() {
        conference = StepWindow.model(Conference.blank("c").withDelegates(List.of(
                Delegate.blank("d").withFullName("Lò Văn Hòa").withBirthYear(1970))));
        model = model(StepWindow.context());
    }

    private ImportModel model(UiContext context) {
        return new ImportModel(conference, context, new DelegateImport(new SheetFiles(), context.clock(), context.ids()),
                new JsonColumnMemory(folder.resolve("data"), new AtomicFileStore()), added::addAll);
    }

    private Path csv(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    private List<String> names() {
        return conference.conference().delegates().stream().map(Delegate::fullName).toList();
    }

    private static List<String> names(List<RosterRow> rows) {
        return rows.stream().map(row -> row.person().fullName()).toList();
    }

    @Test
    void nothingChangesBeforeTheClerkAdds() throws IOException {
        model.read(List.of(csv("a.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980", "Y Moan Êban,1975")));
        assertThat(model.phaseProperty().get()).isEqualTo(ImportModel.Phase.READY);
        assertThat(names(model.rows())).containsExactly("Nông Thị Ước", "Y Moan Êban");
        assertThat(names()).containsExactly("Lò Văn Hòa");
        model.cancel();
        assertThat(model.phaseProperty().get()).isEqualTo(ImportModel.Phase.IDLE);
        assertThat(names()).containsExactly("Lò Văn Hòa");
        assertThat(conference.undoName()).isEmpty();
    }

    @Test
    void allAreAddedInOneStepAndTakenBackInOne() throws IOException {
        Conference before = conference.conference();
        model.read(List.of(csv("a.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980"),
                csv("b.csv", "Họ và tên,Năm sinh", "Ksor H'Bia,1975")));
        model.add();
        assertThat(names()).containsExactly("Lò Văn Hòa", "Nông Thị Ước", "Ksor H'Bia");
        assertThat(added).hasSize(2);
        assertThat(conference.undoName()).hasValueSatisfying(name -> {
            assertThat(name.key()).isEqualTo("delegate.import");
            assertThat(name.arguments()).containsExactly(2);
        });
        Conference after = conference.conference();
        conference.undo();
        assertThat(conference.conference()).isEqualTo(before);
        conference.redo();
        assertThat(conference.conference()).isEqualTo(after);
    }

    @Test
    void anUnreadableFileSaysWhyAndTheOthersStayUsable() throws IOException {
        Path broken = Files.write(folder.resolve("hong.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        model.read(List.of(broken, csv("b.csv", "Họ và tên,Năm sinh", "Ksor H'Bia,1975")));
        assertThat(model.refused()).hasSize(1).first().asString().contains("hong.xlsx").doesNotContain(folder.toString());
        assertThat(names(model.rows())).containsExactly("Ksor H'Bia");
    }

    @Test
    void onlyUnreadableFilesLeaveNothingToAdd() throws IOException {
        model.read(List.of(folder.resolve("khong-co.xlsx")));
        assertThat(model.refused()).hasSize(1);
        assertThat(model.selection().chosen()).isEmpty();
        model.add();
        assertThat(names()).containsExactly("Lò Văn Hòa");
    }

    @Test
    void bothOfAPairAreKeptUntilTheClerkLeavesTheNewOneOut() throws IOException {
        model.read(List.of(csv("a.csv", "Họ và tên,Năm sinh", "LÒ VĂN HOÀ,1970", "Nông Thị Ước,1980"),
                csv("b.csv", "Họ và tên,Năm sinh", "Nông Thị  Ước,")));
        assertThat(model.pairs()).hasSize(2);
        assertThat(model.pairs().get(0).listNumber()).isEqualTo(1);
        assertThat(model.pairs().get(1).earlierPlace().file()).isEqualTo("a.csv");
        assertThat(model.selection().chosen()).hasSize(3);
        model.setRowsTaken(List.of(model.pairs().get(0).laterPlace().toString()), false);
        assertThat(model.pairs().get(0).left()).isTrue();
        model.add();
        assertThat(names()).containsExactly("Lò Văn Hòa", "Nông Thị Ước", "Nông Thị Ước");
    }

    @Test
    void aSheetLeftOutTakesItsPairsWithIt() throws IOException {
        model.read(List.of(csv("a.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980"),
                csv("b.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980")));
        assertThat(model.pairs()).hasSize(1);
        model.setSheetTaken(0, false);
        assertThat(model.pairs()).isEmpty();
        assertThat(names(model.rows())).containsExactly("Nông Thị Ước");
    }

    @Test
    void rowsAreFilteredByWhatBecomesOfThem() throws IOException {
        model.read(List.of(csv("a.csv", "Họ và tên,Năm sinh,Dân tộc", "Nông Thị Ước,1980,Nùng", "Đàm Thị Én,75,Tày",
                ",1971,Tày")));
        model.filterProperty().set(RowFilter.REMARKED);
        assertThat(names(model.rows())).containsExactly("Đàm Thị Én");
        model.filterProperty().set(RowFilter.REFUSED);
        assertThat(model.rows()).hasSize(1);
        model.filterProperty().set(RowFilter.ALL);
        model.setRowsTaken(List.of(model.rows().get(0).place().toString()), false);
        model.filterProperty().set(RowFilter.LEFT);
        assertThat(names(model.rows())).containsExactly("Nông Thị Ước");
    }

    @Test
    void oldLettersAreAddedOnlyAfterTheirSampleWasLookedAt() throws IOException {
        model.read(List.of(Corpus.write("08-tcvn3.xls", folder)));
        assertThat(model.openLetters()).containsExactly(0);
        model.add();
        assertThat(names()).containsExactly("Lò Văn Hòa");
        assertThat(model.letters().found(0).sampleAfter()).contains("Nguyễn Văn Hùng");
        int revision = model.revisionProperty().get();
        model.settleLetters(0, true, false);
        assertThat(model.revisionProperty().get()).isGreaterThan(revision);
        model.add();
        assertThat(names()).contains("Nguyễn Văn Hùng");
    }

    @Test
    void oldLettersStayAsTypedWhereTheClerkWantsThem() throws IOException {
        model.read(List.of(Corpus.write("09-vni.csv", folder)));
        List<String> converted = names(model.rows());
        model.settleLetters(0, false, false);
        assertThat(model.openLetters()).isEmpty();
        assertThat(names(model.rows())).isNotEqualTo(converted);
        model.settleLetters(0, true, false);
        assertThat(names(model.rows())).isEqualTo(converted);
    }

    @Test
    void oneAnswerServesAllSheetsInTheSameLetters() throws IOException {
        Path one = Corpus.write("08-tcvn3.xls", folder);
        Path other = Files.copy(one, folder.resolve("thon-2.xls"));
        model.read(List.of(one, other));
        model.settleLetters(0, true, true);
        assertThat(model.openLetters()).isEmpty();
    }

    @Test
    void aChosenColumnIsRememberedForTheNextFileOfThatShape() throws IOException {
        String[] lines = {"STT,Họ và tên,Vai", "1,Nông Thị Ước,Trưởng xóm"};
        model.read(List.of(csv("a.csv", lines)));
        assertThat(model.rows().get(0).person().position()).isEmpty();
        model.rematch(0, 2, RosterField.POSITION);
        assertThat(model.rows().get(0).person().position()).isEqualTo("Trưởng xóm");
        model.add();
        model.read(List.of(csv("b.csv", lines)));
        assertThat(model.rows().get(0).person().position()).isEqualTo("Trưởng xóm");
    }

    @Test
    void aListThatWasNotUnderstoodIsReadOnceTheNamesColumnIsChosen() throws IOException {
        model.read(List.of(csv("a.csv", "Zzơrâm Cheng;1980", "Zzoát Cheng;1990")));
        assertThat(model.rows()).isEmpty();
        assertThat(model.selection().preview().sheets().get(0).samples()).isNotEmpty();
        model.rematch(0, 0, RosterField.FULL_NAME);
        assertThat(names(model.rows())).contains("Zzơrâm Cheng", "Zzoát Cheng");
        model.add();
        assertThat(new JsonColumnMemory(folder.resolve("data"), new AtomicFileStore()).load()).isEmpty();
    }

    @Test
    void aTextOfOneLineOrWithoutColumnsIsNoTable() {
        assertThat(ImportModel.isTable("Họ và tên\tNăm sinh\nNông Thị Ước\t1980")).isTrue();
        assertThat(ImportModel.isTable("Nông Thị Ước\t1980\n")).isFalse();
        assertThat(ImportModel.isTable("một câu\nhai câu")).isFalse();
        assertThat(ImportModel.isTable(null)).isFalse();
    }

    @Test
    void aPastedTableIsReadLikeAFile() {
        model.paste("Họ và tên\tNăm sinh\nNông Thị Ước\t1980\n");
        assertThat(names(model.rows())).containsExactly("Nông Thị Ước");
        assertThat(model.rows().get(0).place().file()).isEmpty();
    }

    @Test
    void whatWasReadAfterACancelIsDropped() throws IOException {
        LateTasks late = new LateTasks();
        UiContext plain = StepWindow.context();
        model = model(new UiContext(plain.messages(), plain.findingMessages(), late, plain.dialogs(), plain.clock(),
                plain.ids()));
        model.read(List.of(csv("a.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980")));
        assertThat(model.phaseProperty().get()).isEqualTo(ImportModel.Phase.READING);
        model.cancel();
        late.runAll();
        assertThat(model.phaseProperty().get()).isEqualTo(ImportModel.Phase.IDLE);
        assertThat(model.selection()).isNull();
    }

    /** Work waits until the test says so. */
    private static final class LateTasks implements TaskRunner {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            waiting.add(() -> {
                try {
                    onSuccess.accept(work.call());
                } catch (Exception e) {
                    onFailure.accept(e);
                }
            });
        }

        @Override
        public void onUiThread(Runnable action) {
            action.run();
        }

        @Override
        public void afterPause(Object key, long milliseconds, Runnable action) {
            action.run();
        }

        @Override
        public void forget(Object key) {
            // Nothing waits here.
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }
}
