package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.infrastructure.db.generated.Tables;

class DossierStoreTest {

    private static EmptyStore emptyStore;

    @TempDir
    private Path folder;
    private H2Store store;
    private JooqConferenceRepository repository;
    private Conference saved;

    @BeforeAll
    static void migrate(@TempDir Path templateFolder) throws IOException {
        emptyStore = new EmptyStore(templateFolder);
    }

    @BeforeEach
    void begin() throws IOException {
        emptyStore.copyInto(folder);
        store = H2Store.open(folder);
        repository = new JooqConferenceRepository(store, new TestClock());
        saved = Conference.blank("c1");
        repository.save(null, saved);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void edit(UnaryOperator<ConferenceDossier> change) {
        Conference next = saved.withDossier(change.apply(saved.dossier()));
        repository.save(saved, next);
        saved = next;
        assertThat(repository.load("c1")).contains(next);
    }

    private static Nominee nominee(String id, AwardRecord... awards) {
        return Nominee.blank(id, NomineeKind.COLLECTIVE).withName("Xóm " + id).withAwards(List.of(awards));
    }

    private void nominees(UnaryOperator<List<Nominee>> change) {
        edit(dossier -> {
            Commendation commendation = dossier.commendation();
            return dossier.withCommendation(commendation.withNominees(change.apply(new ArrayList<>(commendation.nominees()))));
        });
    }

    private static final AwardRecord ONE = new AwardRecord(2023, "Giấy khen", false, "Quyết định số 12/QĐ-UBND");
    private static final AwardRecord TWO = new AwardRecord(null, "Lao động tiên tiến", true, "");

    @Test
    void passagesOfAPaperAreStoredReplacedAndTakenBack() throws Exception {
        edit(dossier -> dossier.withPaper(PaperEntry.blank("MINUTES").withPassage("a", "Lời một").withPassage("b", "")));
        edit(dossier -> dossier.withPaper(dossier.paper("MINUTES").withPassage("a", "Lời khác\n- dòng")));
        edit(dossier -> dossier.withPaper(dossier.paper("MINUTES").withPassage("b", null)));
        edit(dossier -> dossier.withPaper(dossier.paper("MINUTES").withPassage("a", null)));
        assertThat(store.dsl().fetchCount(Tables.PAPER_PASSAGE)).isZero();
        assertThat(store.dsl().fetchCount(Tables.PAPER_ENTRY)).isZero();
    }

    @Test
    void aPaperThatIsSignedIsOneChangedRow() {
        edit(dossier -> dossier.withPaper(PaperEntry.blank("PLAN").withExport(LocalDate.of(2025, 8, 1), "m")));
        edit(dossier -> dossier.withPaper(dossier.paper("PLAN").withSignedOn(LocalDate.of(2025, 8, 2))));
        edit(dossier -> dossier.withPaper(dossier.paper("PLAN").withSent(LocalDate.of(2025, 8, 3), "Sở Nội vụ")));
        edit(dossier -> dossier.withPaper(dossier.paper("PLAN").withSent(null, "").withSignedOn(null)));
    }

    @Test
    void awardsFollowTheirNominee() throws Exception {
        nominees(list -> List.of(nominee("n1", ONE), nominee("n2"), nominee("n3", TWO, ONE)));
        nominees(list -> {
            Collections.reverse(list);
            return list;
        });
        nominees(list -> {
            list.remove(1);
            return list;
        });
        nominees(list -> {
            list.set(0, list.get(0).withAwards(List.of(TWO)));
            return list;
        });
        nominees(list -> List.of());
        assertThat(store.dsl().fetchCount(Tables.NOMINEE_AWARD)).isZero();
    }

    @Test
    void nomineesWithTheSameIdKeepTheirOwnAwards() {
        nominees(list -> List.of(nominee("n1", ONE), nominee("n1", TWO), nominee("n1")));
        nominees(list -> List.of(nominee("n1", ONE), nominee("n1")));
    }

    @Test
    void aReportThatIsDraftedAndAnEmptyOneStayTwoThings() {
        nominees(list -> List.of(nominee("n1").withReport(""), nominee("n2").withReport(null)));
    }
}
