package vn.dienhinh.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PersonNameSortingTest {

    @Test
    void sortingAListAgreesWithComparing() {
        List<String> names = List.of("Nguyễn Văn Yên", "Trần Thị An", "Lê Văn Đức", "Bùi Thị Dung", "", "Ánh",
                "Nguyễn Văn An", "Hoàng Thị Ân");
        List<String> compared = new ArrayList<>(names);
        compared.sort(new PersonNameOrder());
        assertThat(new PersonNameOrder().sorted(names, Function.identity())).isEqualTo(compared);
    }
}
