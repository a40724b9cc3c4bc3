package vn.dienhinh.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonNameOrderTest {

    private static void assertOrder(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(3));
        assertThat(new PersonNameOrder().sorted(shuffled, name -> name)).containsExactly(names);
    }

    @Test
    void givenNameFirstThenFamilyAndMiddleNames() {
        assertOrder("Trần Văn An", "Bùi Thị Bình", "Lê Thị Bình", "Lê Văn Bình", "Nguyễn Thị Yến");
    }

    @Test
    void lettersOfTheAlphabetStandApart() {
        assertOrder("An", "Ăn", "Ân", "Bo", "Da", "Đa", "Em", "Êm", "Ong", "Ông", "Ơng", "Ung", "Ưng", "Y");
    }

    @Test
    void tonesOfOneWordStandInTheOrderOfDictionaries() {
        assertOrder("Hoa", "Hòa", "Hỏa", "Hõa", "Hóa", "Họa", "Hoan", "Hoàn", "Hoàng");
    }

    @Test
    void blanksPartWords() {
        assertOrder("Le An", "Lê An", "Lê Bá An", "Lêu An");
    }

    @Test
    void capitalsAndThePlaceOfTheToneDoNotCount() {
        assertThat(new PersonNameOrder().compare("NGUYỄN THỊ HOÀ", "Nguyễn Thị Hòa")).isZero();
    }

    @Test
    void namesOfMinorityPeoplesHaveTheirPlace() {
        assertOrder("Y Moan Êban", "Rơ Châm H'Mai", "H'Hen Niê");
    }
}
