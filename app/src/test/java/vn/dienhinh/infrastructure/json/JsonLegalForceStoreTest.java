package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.LegalForceLibrary.Origin;
import vn.dienhinh.application.rule.OwnLegalForce;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.infrastructure.files.AtomicFileStore;

/** The office's own entries in their file, through the library that the window works with. */
class JsonLegalForceStoreTest {

    private static final LegalForceEntry NEW_DECREE = new LegalForceEntry("10/2027/NĐ-CP", LocalDate.of(2027, 3, 1),
            null, "", "Công báo");
    private static final LegalForceEntry CORRECTED = new LegalForceEntry("152/2025/NĐ-CP", LocalDate.of(2025, 7, 1),
            LocalDate.of(2027, 2, 28), "Nghị định số 10/2027/NĐ-CP", "Điều 99 Nghị định số 10/2027/NĐ-CP");

    @TempDir
    private Path folder;

    @Test
    void ownEntriesOutliveTheProgramAndStandBeforeTheShippedOnes() throws Exception {
        LegalForceLibrary library = library();
        library.keep(NEW_DECREE, "");
        library.keep(CORRECTED, "152/2025/NĐ-CP");

        LegalForceLibrary again = library();
        assertThat(again.inForce().of("10/2027/NĐ-CP")).contains(NEW_DECREE);
        assertThat(again.inForce().of("152/2025/nđ-cp")).contains(CORRECTED);
        assertThat(again.inForce().entries()).hasSize(LegalForce.shipped().entries().size() + 1);
        assertThat(origin(again, "152/2025/NĐ-CP")).containsExactly(Origin.OWN_FOR_SHIPPED);
    }

    @Test
    void whatIsTakenOutGivesTheShippedOneBackAndCanBeBroughtBack() throws Exception {
        library().keep(CORRECTED, "");
        LegalForceLibrary library = library();
        library.remove(CORRECTED);

        assertThat(library().inForce()).isEqualTo(LegalForce.shipped());
        assertThat(origin(library(), "152/2025/NĐ-CP")).containsExactly(Origin.SHIPPED, Origin.REMOVED);

        LegalForceLibrary later = library();
        later.restore(CORRECTED);
        assertThat(origin(library(), "152/2025/NĐ-CP")).containsExactly(Origin.OWN_FOR_SHIPPED);
    }

    @Test
    void aNumberThatIsCorrectedLeavesNoSecondEntry() throws Exception {
        LegalForceLibrary library = library();
        library.keep(NEW_DECREE, "");
        library.keep(new LegalForceEntry("11/2027/NĐ-CP", NEW_DECREE.from(), null, "", ""), NEW_DECREE.number());

        assertThat(origin(library, "10/2027/NĐ-CP")).isEmpty();
        assertThat(origin(library, "11/2027/NĐ-CP")).containsExactly(Origin.OWN);
    }

    @Test
    void theFileIsAsItsSchemaSays() throws Exception {
        store().save(new OwnLegalForce(List.of(NEW_DECREE), List.of(CORRECTED)));

        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JsonResource.text("/vn/dienhinh/schema/legal-force-1.schema.json"));
        assertThat(schema.validate(new ObjectMapper().readTree(Files.readString(file())))).isEmpty();
        assertThat(store().load()).contains(new OwnLegalForce(List.of(NEW_DECREE), List.of(CORRECTED)));
    }

    @Test
    void aBrokenFileIsLeftAloneAndTheShippedListHolds() throws Exception {
        Files.writeString(file(), "{\"formatVersion\": 9}");
        LegalForceLibrary library = library();

        assertThat(library.isReadable()).isFalse();
        assertThat(library.inForce()).isEqualTo(LegalForce.shipped());
        assertThatThrownBy(() -> library.keep(NEW_DECREE, "")).isInstanceOf(FileStoreException.class);
        assertThat(file()).hasContent("{\"formatVersion\": 9}");
    }

    private static List<Origin> origin(LegalForceLibrary library, String number) {
        return library.rows().stream().filter(row -> row.entry().number().equals(number))
                .map(LegalForceLibrary.Row::origin).toList();
    }

    private LegalForceLibrary library() {
        return new LegalForceLibrary(store());
    }

    private JsonLegalForceStore store() {
        return new JsonLegalForceStore(file(), new AtomicFileStore());
    }

    private Path file() {
        return folder.resolve("van-ban-phap-luat.json");
    }
}
