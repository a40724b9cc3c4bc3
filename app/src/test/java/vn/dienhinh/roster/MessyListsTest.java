package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.RowStatus;
import vn.dienhinh.infrastructure.sheet.SheetFiles;

/** Every kind of mess in every form that holds it: people are read right, or asked about, and never wrong in silence. */
class MessyListsTest {

    private static final int LEAST_FILES = 60;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-12T00:00:00Z"), ZoneOffset.UTC);
    private final DelegateImport imports = new DelegateImport(new SheetFiles(), clock, () -> "id");
    private final List<String> faults = new ArrayList<>();
    private int files;
    private int right;
    private int asked;
    private int silent;
    private int missing;

    @TempDir
    private Path folder;

    @Test
    void nobodyWrongIsTakenInSilenceFromAnyFileAndNobodyIsMissing() throws Exception {
        for (MessyFile file : MessyFile.all()) {
            for (String form : file.forms()) {
                judge(file, form);
            }
        }
        // A line for whoever reads the build's output.
        String table = String.format("messy lists: %d files, %d people right, %d asked about, %d wrong silently, %d missing",
                files, right, asked, silent, missing);
        System.getLogger(MessyListsTest.class.getName()).log(System.Logger.Level.INFO, table);
        assertThat(faults).as(table).isEmpty();
        assertThat(files).isGreaterThanOrEqualTo(LEAST_FILES);
        assertThat(right).isGreaterThan(asked);
    }

    private void judge(MessyFile file, String form) throws Exception {
        files++;
        ImportPreview preview = imports.preview(List.of(MessyWriter.write(file, form, folder)), List.of(), List.of());
        List<String> left = new ArrayList<>(file.people());
        for (RosterRow row : preview.rows()) {
            if (row.status() == RowStatus.REFUSED) {
                continue;
            }
            String found = left.stream().filter(person -> isRight(person, row)).findFirst().orElse(null);
            if (found != null) {
                left.remove(found);
                right++;
            } else if (row.status() == RowStatus.REMARKED) {
                asked++;
            } else {
                silent++;
                faults.add(file.name() + "." + form + ": silently " + row.person().fullName() + " " + row.person());
            }
        }
        missing += left.size();
        left.forEach(person -> faults.add(file.name() + "." + form + ": missing " + person + "; read "
                + preview.rows().stream().map(row -> row.status() + " " + row.person() + row.remarks().stream()
                .map(remark -> remark.code().name()).toList()).toList()));
    }

    /** "name | birth | field=value; remarked", the last part optional. */
    private static boolean isRight(String person, RosterRow row) {
        String[] parts = person.split("\\|", -1);
        Delegate read = row.person();
        String birth = read.birthDate() != null ? read.birthDate().toString()
                : read.birthYear() == null ? "" : read.birthYear().toString();
        if (!read.fullName().equals(parts[0].strip()) || parts.length > 1 && !birth.equals(parts[1].strip())) {
            return false;
        }
        for (String more : parts.length < 3 ? new String[0] : parts[2].split(";")) {
            if (!more.isBlank() && !holds(more.strip(), row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String claim, RosterRow row) {
        if (claim.equals("remarked")) {
            return row.status() == RowStatus.REMARKED;
        }
        String field = claim.substring(0, claim.indexOf('=')).toUpperCase(Locale.ROOT);
        return DelegateField.valueOf(field).written(row.person()).contains(claim.substring(claim.indexOf('=') + 1));
    }
}
