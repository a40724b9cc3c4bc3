package vn.dienhinh.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.CellPlace;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.SheetReading;
import vn.dienhinh.messages.RosterMessages;

/** Makes a preview the record that is printed. */
final class ImportedFilesOf {

    private final RosterMessages words;

    ImportedFilesOf(RosterMessages words) {
        this.words = words;
    }

    ImportedFiles preview(ImportPreview preview) {
        Map<String, List<ImportedFiles.Sheet>> sheets = new LinkedHashMap<>();
        for (SheetReading sheet : preview.sheets()) {
            sheets.computeIfAbsent(sheet.file(), file -> new ArrayList<>()).add(sheet(sheet));
        }
        List<ImportedFiles.File> files = new ArrayList<>();
        sheets.forEach((file, read) -> files.add(new ImportedFiles.File(file, read)));
        return new ImportedFiles(ImportedFiles.FORMAT_VERSION, files,
                preview.rows().stream().map(this::row).toList(),
                preview.doubles().stream().map(pair -> List.of(pair.first(), pair.second())).toList(),
                preview.sheets().stream().flatMap(sheet -> sheet.left().stream()).map(left -> new ImportedFiles.NotTaken(
                        left.place().toString(), left.heading(), left.text())).toList());
    }

    private ImportedFiles.Sheet sheet(SheetReading sheet) {
        List<ImportedFiles.Column> columns = sheet.columns().stream().map(column -> new ImportedFiles.Column(
                CellPlace.columnName(column.column()), column.heading(),
                column.field() == null ? null : column.field().name())).toList();
        return new ImportedFiles.Sheet(sheet.sheet(), sheet.encoding().encoding().name(),
                sheet.encoding().sampleBefore(), sheet.encoding().sampleAfter(), sheet.guessed(), columns,
                sheet.remarks().stream().map(words::sentence).toList(), sheet.rows().size());
    }

    private ImportedFiles.Row row(RosterRow row) {
        Delegate person = row.person();
        return new ImportedFiles.Row(row.place().toString(), row.status().name().toLowerCase(Locale.ROOT),
                row.remarks().stream().map(words::placed).toList(), person.fullName(), person.title(), name(person.gender()),
                birth(person), person.ethnicity(), person.partyMember(), person.position(), person.workplace(),
                name(person.category()), person.collective(), person.highestAward(), person.locality(),
                person.religion(), person.note());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** "1975-03-12", "1975", or null. */
    static String birth(Delegate person) {
        if (person.birthDate() != null) {
            return person.birthDate().toString();
        }
        return person.birthYear() == null ? null : person.birthYear().toString();
    }
}
