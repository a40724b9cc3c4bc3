package vn.dienhinh.ui.step.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.table.RowChange;

class DelegateListModelTest {

    private static final Delegate HOA = Delegate.blank("1").withFullName("Nông Thị Hòa")
            .withCategory(DelegateCategory.EXEMPLAR_INDIVIDUAL);
    private static final Delegate DUC = Delegate.blank("2").withFullName("Lý Đức")
            .withCategory(DelegateCategory.GUEST);
    private static final Delegate OLD_HOA = Delegate.blank("3").withFullName("Mã Hoà");

    private ConferenceModel model;
    private DelegateListModel list;
    private int ids;

    @BeforeEach
    void open() {
        model = DelegateFixtures.model(DelegateFixtures.conference(List.of(HOA, DUC, OLD_HOA)));
        list = new DelegateListModel(model, () -> "n" + ids++);
    }

    @Test
    void findsWithoutMarksAndWhicheverWayTheToneStands() {
        list.setSearch("hoa");
        assertThat(list.shown()).containsExactly(HOA, OLD_HOA);
        list.setSearch("duc");
        assertThat(list.shown()).containsExactly(DUC);
    }

    @Test
    void countsEachPart() {
        assertThat(list.counts()).containsEntry(CategoryFilter.ALL, 3).containsEntry(CategoryFilter.GUEST, 1)
                .containsEntry(CategoryFilter.UNCHOSEN, 1).containsEntry(CategoryFilter.SERVICE, 0);
    }

    @Test
    void showsTheChosenPart() {
        list.setFilter(CategoryFilter.UNCHOSEN);
        assertThat(list.shown()).containsExactly(OLD_HOA);
    }

    @Test
    void aNewPersonTakesTheCategoryOfTheFilter() {
        list.setFilter(CategoryFilter.LEADER);
        list.rowsAdded(0, List.of(list.newRow().withFullName("Bế Kim")));
        assertThat(model.conference().delegates().get(3).category()).isEqualTo(DelegateCategory.LEADER);
    }

    @Test
    void aNewPersonTakesTheCategoryGivenLast() {
        list.rowChanged(DUC, DUC.withCategory(DelegateCategory.SERVICE));
        list.rowsAdded(3, List.of(list.newRow().withFullName("Bế Kim")));
        assertThat(model.conference().delegates().get(3).category()).isEqualTo(DelegateCategory.SERVICE);
    }

    @Test
    void pastedPeopleWithoutCategoryStayWithout() {
        list.rowsPasted(List.of(), 3, List.of(list.newRow().withFullName("A"), list.newRow().withFullName("B")));
        assertThat(model.conference().delegates()).extracting(Delegate::category)
                .containsExactly(DelegateCategory.EXEMPLAR_INDIVIDUAL, DelegateCategory.GUEST, null, null, null);
    }

    @Test
    void aPasteIsTakenBackInOneStep() {
        list.rowsPasted(List.of(new RowChange<>(DUC, DUC.withPosition("Trưởng xóm"))), 3,
                List.of(list.newRow().withFullName("A")));
        model.undo();
        assertThat(model.conference().delegates()).containsExactly(HOA, DUC, OLD_HOA);
    }

    @Test
    void removedPeopleComeBackByUndoWhichNamesThem() {
        list.rowsRemoved(List.of(HOA, OLD_HOA));
        assertThat(model.conference().delegates()).containsExactly(DUC);
        assertThat(model.undo()).hasValueSatisfying(name -> {
            assertThat(name.key()).isEqualTo("delegate.remove");
            assertThat(name.arguments().get(0)).isEqualTo(2);
        });
        assertThat(model.conference().delegates()).containsExactly(HOA, DUC, OLD_HOA);
    }

    @Test
    void aRowThatNoLongerFitsTheFilterStaysUntilAnotherIsChosen() {
        list.setFilter(CategoryFilter.GUEST);
        list.rowChanged(DUC, DUC.withCategory(DelegateCategory.LEADER));
        assertThat(list.shown()).extracting(Delegate::id).containsExactly("2");
        list.setFilter(CategoryFilter.GUEST);
        assertThat(list.shown()).isEmpty();
    }
}
