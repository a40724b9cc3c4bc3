package vn.dienhinh.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTextTest {

    @Test
    void readsRowsAndColumnsOfExcelWithoutARowForTheLastLineEnd() {
        assertThat(TsvText.read("Lý Văn Bảo\t1975\r\nNông Thị Én\t\r\n"))
                .containsExactly(List.of("Lý Văn Bảo", "1975"), List.of("Nông Thị Én", ""));
    }

    @Test
    void readsQuotedCellWithLineEndAndQuotes() {
        assertThat(TsvText.read("\"xóm \"\"Bản\"\"\nKhấy\"\tx")).containsExactly(List.of("xóm \"Bản\"\nKhấy", "x"));
    }

    @Test
    void leavesAQuoteInsideAPlainCellAlone() {
        assertThat(TsvText.read("\"A\" Sùng\t1")).containsExactly(List.of("\"A\" Sùng", "1"));
    }

    @Test
    void keepsAnEmptyRowBetweenRows() {
        assertThat(TsvText.read("a\n\nb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @Test
    void writesWhatItReads() {
        List<List<String>> rows = List.of(List.of("a\tb", "\"c"), List.of("", "d\ne"));
        assertThat(TsvText.read(TsvText.write(rows))).isEqualTo(rows);
    }
}
