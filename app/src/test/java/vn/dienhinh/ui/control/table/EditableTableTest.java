package vn.dienhinh.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class EditableTableTest {

    /** A row of the kinds of columns there are. */
    record Person(String id, String name, Integer year, String kind, Boolean party) {
        Person withName(String value) {
            return new Person(id, value, year, kind, party);
        }

        Person withYear(Integer value) {
            return new Person(id, name, value, kind, party);
        }

        Person withKind(String value) {
            return new Person(id, name, year, value, party);
        }

        Person withParty(Boolean value) {
            return new Person(id, name, year, kind, value);
        }
    }

    private final List<Person> people = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private EditableTable<Person> table;
    private Label elsewhere;
    private int ids;

    @Start
    void start(Stage stage) {
        table = new EditableTable<>(new Messages(), List.of(
                EditableColumn.text("name", "Họ và tên", 200, Person::name, Person::withName),
                EditableColumn.number("year", "Năm sinh", 90, Person::year, Person::withYear),
                EditableColumn.choice("kind", "Thành phần", 160, List.of("Điển hình", "Khách mời", "Lãnh đạo"),
                        value -> value, Person::kind, Person::withKind),
                EditableColumn.check("party", "Đảng viên", 90, Person::party, Person::withParty)),
                () -> new Person("new" + ids++, "", null, null, null), Person::id, new Edits());
        people.add(new Person("a", "Lý Văn Bảo", 1975, "Điển hình", true));
        people.add(new Person("b", "Nông Thị Én", 1980, "Khách mời", null));
        table.show(people);
        elsewhere = new Label("chỗ khác");
        Scene scene = new Scene(new VBox(table, elsewhere, new Button("Nút")), 700, 400);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        table.requestFocus();
    }

    private final class Edits implements TableEdits<Person> {
        @Override
        public void rowChanged(Person before, Person after) {
            people.set(people.indexOf(before), after);
            reports.add("changed");
            table.show(people);
        }

        @Override
        public void rowsAdded(int index, List<Person> rows) {
            people.addAll(index, rows);
            reports.add("added " + rows.size());
            table.show(people);
        }

        @Override
        public void rowsRemoved(List<Person> rows) {
            people.removeAll(rows);
            reports.add("removed " + rows.size());
            table.show(people);
        }

        @Override
        public void rowMoved(int from, int to) {
            people.add(to, people.remove(from));
            table.show(people);
        }
    }

    @Test
    void typingReplacesTheValueAndEnterGoesDown(FxRobot robot) {
        robot.write("Đặng Văn Ước").type(KeyCode.ENTER);
        assertThat(people.get(0).name()).isEqualTo("Đặng Văn Ước");
        assertThat(cursor()).isEqualTo("1/name");
    }

    @Test
    void theFirstLetterIsNeitherLostNorDoubled(FxRobot robot) {
        robot.write("x");
        assertThat(editor().getText()).isEqualTo("x");
        robot.write("y");
        assertThat(editor().getText()).isEqualTo("xy");
    }

    @Test
    void fakeBackspacesRightAfterTheFirstLetterMakeTheWord(FxRobot robot) {
        unikey("d", 1, "đ");
        unikey("a", 0, "");
        unikey("u", 0, "");
        unikey("", 2, "ấu");
        robot.type(KeyCode.ENTER);
        assertThat(people.get(0).name()).isEqualTo("đấu");
    }

    @Test
    void fakeBackspacesWorkInAnEditedValueToo(FxRobot robot) {
        robot.type(KeyCode.F2);
        unikey(" tao", 2, "ạo");
        robot.type(KeyCode.ENTER);
        assertThat(people.get(0).name()).isEqualTo("Lý Văn Bảo tạo");
    }

    @Test
    void textIsTidiedOnCommitOnly(FxRobot robot) {
        unikey("  Ha\u0300  An ", 0, "");
        assertThat(editor().getText()).isEqualTo("  Ha\u0300  An ");
        robot.type(KeyCode.ENTER);
        assertThat(people.get(0).name()).isEqualTo("Hà An");
    }

    @Test
    void escapeRestores(FxRobot robot) {
        robot.write("sai").type(KeyCode.ESCAPE);
        assertThat(people.get(0).name()).isEqualTo("Lý Văn Bảo");
        assertThat(reports).isEmpty();
        assertThat(inTable()).isTrue();
    }

    @Test
    void tabGoesRightAndWrapsAndShiftTabGoesBack(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        assertThat(cursor()).isEqualTo("1/name");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(cursor()).isEqualTo("0/party");
    }

    @Test
    void tabCommitsWhatIsTyped(FxRobot robot) {
        robot.write("An").type(KeyCode.TAB);
        assertThat(people.get(0).name()).isEqualTo("An");
        assertThat(cursor()).isEqualTo("0/year");
    }

    @Test
    void enterInTheLastRowLeadsToAnEmptyRowThatIsAddedWhenTyped(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.TAB).write("1981").type(KeyCode.ENTER);
        assertThat(cursor()).isEqualTo("2/name");
        assertThat(people).hasSize(2);
        robot.write("Hoàng A").type(KeyCode.TAB).write("1990").type(KeyCode.ENTER).write("Hoàng B").type(KeyCode.ENTER);
        assertThat(people).extracting(Person::name).containsExactly("Lý Văn Bảo", "Nông Thị Én", "Hoàng A", "Hoàng B");
        assertThat(people.get(2).year()).isEqualTo(1990);
        assertThat(cursor()).isEqualTo("4/name");
    }

    @Test
    void lettersAreNotTakenInANumber(FxRobot robot) {
        robot.type(KeyCode.TAB).write("19a7b6").type(KeyCode.ENTER);
        assertThat(people.get(0).year()).isEqualTo(1976);
    }

    @Test
    void choiceIsMadeByItsFirstLetter(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.TAB).write("k").type(KeyCode.ENTER);
        assertThat(people.get(0).kind()).isEqualTo("Khách mời");
    }

    @Test
    void choiceIsMadeByArrowsInItsList(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.F2).type(KeyCode.DOWN).type(KeyCode.DOWN)
                .type(KeyCode.ENTER);
        assertThat(people.get(0).kind()).isEqualTo("Lãnh đạo");
    }

    @Test
    void choiceIsPickedByMouse(FxRobot robot) {
        robot.doubleClickOn(cell(0, "kind")).clickOn("Lãnh đạo");
        assertThat(people.get(0).kind()).isEqualTo("Lãnh đạo");
        assertThat(inTable()).isTrue();
    }

    @Test
    void spaceTicks(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.END).type(KeyCode.SPACE);
        assertThat(people.get(1).party()).isTrue();
    }

    @Test
    void deleteClearsTheSelectedCells(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.RIGHT).release(KeyCode.SHIFT).type(KeyCode.DELETE);
        assertThat(people).extracting(Person::name).containsExactly("", "");
        assertThat(people).extracting(Person::year).containsExactly(null, null);
        assertThat(people.get(0).kind()).isEqualTo("Điển hình");
    }

    @Test
    void backspaceOpensAnEmptyEditor(FxRobot robot) {
        robot.type(KeyCode.BACK_SPACE);
        assertThat(editor().getText()).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(people.get(0).name()).isEmpty();
    }

    @Test
    void controlDeleteRemovesRows(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DELETE).release(KeyCode.CONTROL);
        assertThat(people).extracting(Person::id).containsExactly("b");
        assertThat(cursor()).isEqualTo("0/name");
        assertThat(inTable()).isTrue();
    }

    @Test
    void copiesTheSelectionForExcel(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String copied = WaitForAsyncUtils.waitForAsyncFx(1000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("Lý Văn Bảo\t1975\r\nNông Thị Én\t1980");
    }

    @Test
    void pastesRowsOfExcelAndAddsWhatIsMissing(FxRobot robot) {
        clipboard("Hoàng Xa\t1955\tkhách\r\nLê Bê\t1966\tĐiển hình\tx\r\nLò Xê\t1977\r\n");
        robot.type(KeyCode.DOWN).press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(people).extracting(Person::name)
                .containsExactly("Lý Văn Bảo", "Hoàng Xa", "Lê Bê", "Lò Xê");
        assertThat(people.get(1).kind()).isEqualTo("Khách mời");
        assertThat(people.get(2).party()).isTrue();
        assertThat(reports).containsExactly("changed", "added 2");
    }

    @Test
    void aClickAwayCommits(FxRobot robot) {
        robot.write("Bấm ra ngoài").clickOn(elsewhere);
        assertThat(people.get(0).name()).isEqualTo("Bấm ra ngoài");
    }

    @Test
    void aClickOnAnotherCellCommitsAndGoesThere(FxRobot robot) {
        robot.write("Bấm ô khác").clickOn(cell(1, "year"));
        assertThat(people.get(0).name()).isEqualTo("Bấm ô khác");
        assertThat(cursor()).isEqualTo("1/year");
    }

    @Test
    void losingTheFocusCommits(FxRobot robot) {
        robot.write("Rời ô");
        robot.interact(() -> robot.lookup("Nút").query().requestFocus());
        assertThat(people.get(0).name()).isEqualTo("Rời ô");
    }

    @Test
    void doubleClickEditsTheValue(FxRobot robot) {
        robot.doubleClickOn(cell(1, "name"));
        assertThat(editor().getText()).isEqualTo("Nông Thị Én");
    }

    @Test
    void theFocusStaysInTheTableAfterEnter(FxRobot robot) {
        robot.write("A").type(KeyCode.ENTER);
        assertThat(inTable()).isTrue();
    }

    @Test
    void showingRowsLeavesAnOpenEditorAlone(FxRobot robot) {
        robot.write("đang g");
        robot.interact(() -> {
            people.add(0, new Person("z", "Mới", 1999, null, null));
            table.show(people);
        });
        robot.write("õ").type(KeyCode.ENTER);
        assertThat(people).extracting(Person::name).containsExactly("Mới", "đang gõ", "Nông Thị Én");
    }

    @Test
    void showingRowsKeepsCursorAndPlaceInALongList(FxRobot robot) {
        List<Person> many = new ArrayList<>(IntStream.range(0, 10_000)
                .mapToObj(i -> new Person("p" + i, "Người " + i, 1950, null, null)).toList());
        robot.interact(() -> table.show(many));
        robot.interact(() -> table.reveal("p5000", "year"));
        robot.interact(() -> {
            many.add(0, new Person("q", "Thêm đầu", 1950, null, null));
            table.show(many);
        });
        assertThat(cursor()).isEqualTo("5001/year");
        VirtualFlow<?> flow = robot.lookup(".virtual-flow").query();
        assertThat(flow.getFirstVisibleCell().getIndex()).isLessThanOrEqualTo(5001);
        assertThat(flow.getLastVisibleCell().getIndex()).isGreaterThanOrEqualTo(5001);
    }

    @Test
    void altArrowMovesARow(FxRobot robot) {
        robot.interact(() -> table.setMovable(true));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(people).extracting(Person::id).containsExactly("b", "a");
        assertThat(cursor()).isEqualTo("1/name");
    }

    @Test
    void marksAreSpoken(FxRobot robot) {
        robot.interact(() -> table.showMarks(Map.of("b", new RowMark(Severity.ERROR, "Trùng tên"))));
        assertThat(robot.lookup(".finding-error").<Node>query().getAccessibleText()).isEqualTo("Dòng 2: Trùng tên");
    }

    private String cursor() {
        WaitForAsyncUtils.waitForFxEvents();
        var cell = view().getFocusModel().getFocusedCell();
        return cell.getRow() + "/" + cell.getTableColumn().getId();
    }

    private TableView<?> view() {
        return (TableView<?>) table.lookup(".table-view");
    }

    private boolean inTable() {
        WaitForAsyncUtils.waitForFxEvents();
        return view().isFocused();
    }

    private TextField editor() {
        WaitForAsyncUtils.waitForFxEvents();
        return (TextField) table.lookup(".cell-editor");
    }

    private Node cell(int row, String column) {
        return table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast)
                .filter(line -> line.getIndex() == row)
                .flatMap(line -> line.getChildrenUnmodifiable().stream().map(Node.class::cast).map(n -> (Node) n))
                .filter(node -> node instanceof ValueCell<?> cell && column.equals(cell.getTableColumn().getId()))
                .findFirst().orElseThrow();
    }

    private void clipboard(String text) {
        Platform.runLater(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What UniKey sends: letters, then fake backspaces, then the letters that replace them, to what has the focus. */
    private void unikey(String typed, int backspaces, String replacement) {
        Platform.runLater(() -> {
            type(typed);
            for (int i = 0; i < backspaces; i++) {
                Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false,
                        false, false));
            }
            type(replacement);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_TYPED,
                Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private Node focused() {
        return table.getScene().getFocusOwner();
    }
}
