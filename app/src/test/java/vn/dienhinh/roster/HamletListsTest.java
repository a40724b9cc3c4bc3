package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.infrastructure.sheet.SheetFiles;

/** What a hamlet's list tells beside its rows, and what it writes that is no date, reaches the people. */
class HamletListsTest {

    private final DelegateImport imports = new DelegateImport(new SheetFiles(),
            Clock.fixed(Instant.parse("2025-08-12T00:00:00Z"), ZoneOffset.UTC), () -> "id");

    @TempDir
    private Path folder;

    private List<Delegate> people(Path file) throws Exception {
        return imports.preview(List.of(file), List.of(), List.of()).rows().stream().map(RosterRow::person).toList();
    }

    @Test
    void theTitleWinsOverTheTabAndASectionOverTheTitle() throws Exception {
        assertThat(people(Corpus.write("50-title-over-tab.xlsx", folder))).extracting(Delegate::locality)
                .containsExactly("thôn Phú Lễ", "Thôn Hạ");
    }

    @Test
    void theLineAboveATableInWordNamesTheHamlet() throws Exception {
        Path file = folder.resolve("danh-sach.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("DANH SÁCH THÔN TRẦM XÁ");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Họ và tên");
            table.getRow(0).getCell(1).setText("Năm sinh");
            table.getRow(1).getCell(0).setText("Vi Văn Khăm");
            table.getRow(1).getCell(1).setText("1984");
            document.write(out);
        }

        assertThat(people(file)).extracting(Delegate::locality).containsExactly("thôn Trầm Xá");
    }

    @Test
    void aBirthThatIsNoDateStaysInTheNoteBesideTheRowsOwn() throws Exception {
        List<Delegate> people = imports.previewClipboard("STT\tHọ và tên\tNăm sinh\tGhi chú\n"
                + "1\tNguyễn Thị Ánh\t31/2/1988\tthay chị Hoa\n2\tĐinh Văn Sỹ\t1890\t\n3\tLê Thị Xuân\tkhông nhớ\tốm\n",
                List.of(), List.of()).rows().stream().map(RosterRow::person).toList();

        assertThat(people).extracting(Delegate::birthYear).containsExactly(1988, 1890, null);
        assertThat(people).extracting(Delegate::note).containsExactly("thay chị Hoa; năm sinh ghi: 31/2/1988", "",
                "ốm; năm sinh ghi: không nhớ");
    }
}
