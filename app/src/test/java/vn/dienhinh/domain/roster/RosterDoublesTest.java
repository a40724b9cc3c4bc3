package vn.dienhinh.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.domain.delegate.Delegate;

class RosterDoublesTest {

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Hoà,Nguyễn Thị Hòa", "Nguyễn Thị Thuý,NGUYỄN  THỊ THÚY", "H'Hen Niê,H’Hen Niê",
        "Nguyen Van An,Nguyễn Văn An", "Uỷ Văn A,Ủy Văn A"})
    void spellingsOfOneNameArePaired(String one, String other) {
        assertThat(pairs(Delegate.blank("").withFullName(one).withBirthYear(1975), Delegate.blank("").withFullName(other)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Hoa,Nguyễn Thị Hòa", "Lê Văn Hùng,Lê Văn Hưng", "Y Moán,Y Moăn"})
    void otherNamesAreNot(String one, String other) {
        assertThat(pairs(Delegate.blank("").withFullName(one), Delegate.blank("").withFullName(other))).isEmpty();
    }

    @Test
    void anotherYearSpeaksAgainstIt() {
        Delegate one = Delegate.blank("").withFullName("Nguyễn Văn An").withBirthYear(1975);
        assertThat(pairs(one, one.withBirthYear(1976))).isEmpty();
    }

    private static List<PlacePair> pairs(Delegate one, Delegate other) {
        RosterDoubles doubles = new RosterDoubles();
        doubles.add("A", one, true);
        doubles.add("B", other, true);
        return doubles.pairs();
    }
}
