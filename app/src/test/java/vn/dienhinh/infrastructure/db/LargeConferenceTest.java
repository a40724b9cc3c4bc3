package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;

@Tag("slow")
class LargeConferenceTest {

    @Test
    void tenThousandDelegatesAreStoredEditedAndSorted(@TempDir Path folder) {
        Conference whole = Conference.blank("c1").withDelegates(IntStream.range(0, 10_000)
                .mapToObj(n -> Delegate.blank("d" + n).withFullName("Nguyễn Thị " + n * 7919 % 10_000)
                        .withWorkplace("Thôn " + n % 20)).toList());
        List<Delegate> changed = new ArrayList<>(whole.delegates());
        changed.set(5000, changed.get(5000).withNote("khách mời"));
        Conference edited = whole.withDelegates(changed);
        Conference shorter = edited.withDelegates(changed.subList(1, changed.size()));
        Conference sorted = shorter.withDelegates(shorter.delegates().stream()
                .sorted(Comparator.comparing(Delegate::fullName)).toList());
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository repository = new JooqConferenceRepository(store, new TestClock());
            Conference before = null;
            for (Conference after : List.of(whole, edited, shorter, sorted)) {
                repository.save(before, after);
                before = after;
            }
            assertThat(repository.load("c1")).contains(sorted);
        }
    }
}
