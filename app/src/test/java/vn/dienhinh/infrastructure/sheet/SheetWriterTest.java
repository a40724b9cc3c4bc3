package vn.dienhinh.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ListColumn;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.roster.RosterRow;

class SheetWriterTest {

    private static final Delegate FULL = new Delegate("", "=H'Hen Niê", "+BS.", Gender.FEMALE, 1992,
            LocalDate.of(1992, 5, 15),
            "Ê Đê", "Không", Boolean.FALSE, "- Trưởng buôn", "+84 Buôn Sứt", 7, DelegateCategory.EXEMPLAR_COLLECTIVE,
            "Chi hội Phụ nữ (đại diện: A)", "Buôn Sứt", "xã Cư Suê cũ", "Nông nghiệp", Boolean.TRUE, "\"", "nt",
            DelegateWay.blank());
    private static final List<Delegate> ODD = List.of(FULL,
            Delegate.blank("").withFullName("1. Ông Nguyễn Văn An, Trưởng thôn").withBirthYear(1875),
            Delegate.blank("").withFullName("Tổng cộng").withNote("'=1+1"),
            Delegate.blank("").withCollective("Trường Tiểu học").withCategory(DelegateCategory.EXEMPLAR_COLLECTIVE),
            Delegate.blank("").withFullName("NguyÔn V¨n A").withReligion("'x"),
            Delegate.blank("").withFullName("a".repeat(300)).withBirthYear(2001));

    private final SheetWriter writer = new SheetWriter();

    @TempDir
    private Path folder;

    @Test
    void aWorkbookBringsBackTheSameListWhateverStandsInIt() throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), writer.workbook(ODD));

        List<Delegate> back = new DelegateImport(new SheetFiles(), Clock.systemUTC(), () -> "id")
                .preview(List.of(file), List.of(), List.of()).rows().stream().filter(RosterRow::isUsable)
                .map(RosterRow::person).toList();

        assertThat(back).isEqualTo(ODD);
    }

    @Test
    void typesAreRealAndFormulasAreText() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(writer.workbook(ODD)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(4))).isTrue();
            assertThat(sheet.getRow(6).getCell(4).getNumericCellValue()).isEqualTo(2001);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:S7");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void textBeginsWithItsMarkAndHoldsNoFormula() {
        String text = new String(writer.text(ODD), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF\"STT\",\"Họ và tên\"").contains("\"'=H'Hen Niê\"", "\"'+84 Buôn Sứt\"", "\"''=1+1\"");
    }

    @Test
    void theFormHasDropDownsAndRules() throws Exception {
        byte[] form = writer.form(List.of(ListColumn.of(DelegateField.FULL_NAME),
                ListColumn.of(DelegateField.GENDER), ListColumn.of(DelegateField.PARTY_MEMBER),
                ListColumn.of(DelegateField.CATEGORY)), List.of("Cách ghi"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(3);
            assertThat(workbook.getSheetName(1)).isEqualTo("Hướng dẫn");
        }
    }
}
