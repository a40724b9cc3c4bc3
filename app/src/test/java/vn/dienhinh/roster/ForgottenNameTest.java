package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.RowStatus;
import vn.dienhinh.infrastructure.sheet.SheetFiles;

/** A row without a name is a person only where something personal stands in it. */
class ForgottenNameTest {

    private final DelegateImport imports = new DelegateImport(new SheetFiles(),
            Clock.fixed(Instant.parse("2025-08-12T00:00:00Z"), ZoneOffset.UTC), () -> "id");

    private List<RosterRow> rows(String second) throws Exception {
        return imports.previewClipboard("STT\tHọ và tên\tNăm sinh\tThôn\n1\tNông Thị Ước\t1980\tBản Khấy\n" + second
                + "\n", List.of(), List.of()).rows();
    }

    @Test
    void aNumberedRowWithABirthIsRefusedAloud() throws Exception {
        assertThat(rows("2\t\t1975\t")).extracting(RosterRow::status).containsExactly(RowStatus.TAKEN, RowStatus.REFUSED);
    }

    @Test
    void aNumberedRowWithNothingButAHamletFilledDownIsNobody() throws Exception {
        assertThat(rows("2\t\t\tBản Khấy")).hasSize(1);
    }
}
