package vn.dienhinh.domain.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegateFieldTest {

    private static final Set<String> NO_FIELDS = Set.of("id", "way");

    @Test
    void everyComponentOfTheRecordHasItsFieldAndEveryFieldItsComponent() {
        List<String> components = Arrays.stream(Delegate.class.getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !NO_FIELDS.contains(name)).toList();
        assertThat(Arrays.stream(DelegateField.values()).map(DelegateField::id)).containsExactlyInAnyOrderElementsOf(components);
    }

    @Test
    void aFieldReadsAndWritesItsOwnComponentAndNoOther() throws Exception {
        for (DelegateField field : DelegateField.values()) {
            Object value = value(field);
            Delegate changed = field.with(Delegate.blank("7"), value);
            for (RecordComponent component : Delegate.class.getRecordComponents()) {
                Object expected = component.getName().equals(field.id()) ? value
                        : field == DelegateField.BIRTH_DATE && component.getName().equals("birthYear") ? 1975
                        : component.getAccessor().invoke(Delegate.blank("7"));
                assertThat(component.getAccessor().invoke(changed)).as(field + " " + component.getName())
                        .isEqualTo(expected);
            }
            assertThat(field.of(changed)).isEqualTo(value);
        }
    }

    @Test
    void theKindIsTheComponentsType() {
        Set<Class<?>> types = new HashSet<>();
        for (RecordComponent component : Delegate.class.getRecordComponents()) {
            Arrays.stream(DelegateField.values()).filter(field -> field.id().equals(component.getName()))
                    .forEach(field -> {
                        types.add(component.getType());
                        assertThat(component.getType().isInstance(value(field))).as(field.id()).isTrue();
                    });
        }
        assertThat(types).hasSize(6);
    }

    @Test
    void aFacetTakesBackWhatItWrote() {
        for (DelegateField facet : DelegateField.facets()) {
            Delegate told = facet.with(Delegate.blank("7"), value(facet));
            assertThat(facet.withWritten(Delegate.blank("7"), facet.written(told))).isEqualTo(told);
            assertThat(facet.withWritten(told, "")).isEqualTo(Delegate.blank("7"));
        }
    }

    @Test
    void theCategoryIsTheFirstFacetAndFaithIsOneOfThem() {
        assertThat(DelegateField.facets()).startsWith(DelegateField.CATEGORY).contains(DelegateField.RELIGION);
    }

    private static Object value(DelegateField field) {
        return switch (field.kind()) {
            case TEXT -> "Chữ " + field.id();
            case NUMBER -> 1975;
            case DATE -> LocalDate.of(1975, 3, 12);
            case TRUTH -> Boolean.TRUE;
            case CHOICE -> field.choices().get(1);
        };
    }
}
