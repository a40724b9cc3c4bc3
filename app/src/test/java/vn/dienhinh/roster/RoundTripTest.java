package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.delegate.InvitationAnswer;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.sheet.SheetFiles;
import vn.dienhinh.infrastructure.sheet.SheetWriter;

/** The list out as a workbook and in again is the same list. */
class RoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final DelegateWay WAY = new DelegateWay(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 12), 41, 43,
            LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 9), DAY, InvitationAnswer.DECLINED, DAY.plusDays(3),
            "=ốm; 0912", true, LocalDateTime.of(2026, 1, 5, 7, 4, 9));
    private static final Delegate FULL = new Delegate("id", "H'Bia Y Niê", "NSƯT", Gender.FEMALE, 1905, LocalDate.of(1905, 6, 3),
            "Ê Đê", "Tin Lành", Boolean.FALSE, "007", "+84 buôn Êa Sút", 12, DelegateCategory.EXEMPLAR_COLLECTIVE,
            "@Chi hội 1-2", "-Buôn 5", "0045 Ea Tul", "=1+1", Boolean.TRUE, "Chiến sĩ thi đua; 2024", "không", WAY);

    private final Clock clock = Clock.fixed(Instant.parse("2025-08-12T00:00:00Z"), ZoneOffset.UTC);
    private final DelegateImport imports = new DelegateImport(new SheetFiles(), clock, () -> "id");
    private final DelegateExport exports = new DelegateExport(new SheetWriter(), new AtomicFileStore());

    @TempDir
    private Path folder;

    private List<Delegate> outAndIn(List<Delegate> list) throws Exception {
        Path file = folder.resolve("danh-sach.xlsx");
        exports.write(list, file);
        ImportPreview preview = imports.preview(List.of(file), List.of(), List.of());
        assertThat(preview.usableRows()).hasSameSizeAs(preview.rows());
        return imports.apply(Conference.blank("c"), preview.usableRows()).delegates();
    }

    @Test
    void theExampleLeavesNoFieldEmpty() throws ReflectiveOperationException {
        for (Record record : List.of(FULL, WAY)) {
            Record blank = record == FULL ? Delegate.blank("") : DelegateWay.blank();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                assertThat(component.getAccessor().invoke(record)).as(component.getName()).isNotNull()
                        .isNotEqualTo(component.getAccessor().invoke(blank));
            }
        }
    }

    @Test
    void everyFieldOfADelegateComesBack() throws Exception {
        assertThat(outAndIn(List.of(FULL))).containsExactly(FULL);
    }

    @Test
    void namesAndFiguresComeBackAsTheyWereWritten() throws Exception {
        List<Delegate> odd = List.of(
                Delegate.blank("id").withFullName("Y").withBirthYear(1875),
                Delegate.blank("id").withFullName("'=Ksor").withBirthYear(2099),
                Delegate.blank("id").withFullName("Ông Nguyễn Văn A, Trưởng thôn").withNote("\""),
                Delegate.blank("id").withFullName("0123").withWay(DelegateWay.blank().withWaiting(true)),
                Delegate.blank("id").withCollective("Tập thể không tên người").withReligion("0"),
                Delegate.blank("id").withFullName("Hoà").withEthnicity("x").withHighestAward("-"),
                Delegate.blank("id").withFullName("Hòa").withPartyMember(true).withWorkplace("1/2"));
        assertThat(outAndIn(odd)).isEqualTo(odd);
    }

    @Test
    void aBirthBeforeExcelsFirstDayComesBack() throws Exception {
        Delegate old = DelegateField.BIRTH_DATE.with(Delegate.blank("id").withFullName("Cụ Lò")
                .withBirthYear(1899), LocalDate.of(1899, 12, 30));
        assertThat(outAndIn(List.of(old))).containsExactly(old);
    }
}
