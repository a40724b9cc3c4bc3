package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.Remark;
import vn.dienhinh.domain.roster.RemarkCode;
import vn.dienhinh.infrastructure.sheet.SheetFiles;

/** What a blank cell says in a column of yes and no depends on how the others say it; the sheet's remark tells. */
class MarkColumnsTest {

    private final DelegateImport imports = new DelegateImport(new SheetFiles(),
            Clock.fixed(Instant.parse("2025-08-12T00:00:00Z"), ZoneOffset.UTC), () -> "id");

    private ImportPreview preview(String heading, String first, String second, String third) throws Exception {
        return imports.previewClipboard("STT\tHọ và tên\t" + heading + "\n1\tNông Thị Ước\t" + first
                + "\n2\tLò Văn Én\t" + second + "\n3\tĐàm Thị Thảo\t" + third + "\n", List.of(), List.of());
    }

    @Test
    void inAColumnOfTicksABlankCellSaysNoAndTheSheetTellsSo() throws Exception {
        ImportPreview preview = preview("Đảng viên", "x", "", "X");
        assertThat(preview.rows().stream().map(row -> row.person().partyMember())).containsExactly(true, false, true);
        assertThat(preview.sheets().get(0).remarks()).extracting(Remark::code).contains(RemarkCode.SHEET_BLANK_PARTY);
    }

    @Test
    void inAColumnThatWritesNoABlankCellSaysNothing() throws Exception {
        assertThat(preview("Đảng viên", "Có", "", "Không").rows().stream().map(row -> row.person().partyMember()))
                .containsExactly(true, null, false);
        assertThat(preview("Đảng viên", "x", "", "0").rows().stream().map(row -> row.person().partyMember()))
                .containsExactly(true, null, false);
    }

    @Test
    void aBlankColumnSaysNothing() throws Exception {
        assertThat(preview("Đảng viên", "", "", "").rows().stream().map(row -> row.person().partyMember()))
                .containsExactly(null, null, null);
    }

    @Test
    void ticksOfDirectWorkersAreReadTheSameWay() throws Exception {
        assertThat(preview("Lao động trực tiếp", "x", "", "x").rows().stream().map(row -> row.person())
                .map(Delegate::directWorker)).containsExactly(true, false, true);
        assertThat(preview("Lao động trực tiếp", "Có", "", "Không").rows().stream().map(row -> row.person())
                .map(Delegate::directWorker)).containsExactly(true, null, false);
    }
}
