package vn.dienhinh.application.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.sending.MailDraft.Attachment;

class MailPartsTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static List<Attachment> files(double... megabytes) {
        return Stream.iterate(0, i -> i < megabytes.length, i -> i + 1)
                .map(i -> new Attachment("tệp " + i, new byte[(int) (megabytes[i] * MEGABYTE)])).toList();
    }

    private static List<Integer> sizes(int limit, double... megabytes) {
        return MailParts.of(files(megabytes), limit).stream().map(List::size).toList();
    }

    @Test
    void whatFitsGoesInOneMail() {
        assertThat(sizes(20, 3, 3, 3)).containsExactly(3);
    }

    @Test
    void theMailCountsAsItIsSentNotAsTheFileLies() {
        assertThat(sizes(10, 4, 4)).containsExactly(1, 1);
        assertThat(sizes(10, 3.5, 3.5)).containsExactly(2);
    }

    @Test
    void theOrderOfTheDossierIsKept() {
        List<List<Attachment>> parts = MailParts.of(files(5, 1, 5, 1), 10);
        assertThat(parts.stream().flatMap(List::stream).map(Attachment::name))
                .containsExactly("tệp 0", "tệp 1", "tệp 2", "tệp 3");
        assertThat(parts).hasSize(2);
    }

    @Test
    void aFileThatIsTooLargeByItselfIsTold() {
        List<List<Attachment>> parts = MailParts.of(files(1, 9, 1), 10);
        assertThat(parts).hasSize(3);
        assertThat(MailParts.isOver(parts.get(1), 10)).isTrue();
        assertThat(MailParts.isOver(parts.get(0), 10)).isFalse();
    }

    @Test
    void anEmptyDossierIsStillAMail() {
        assertThat(sizes(10)).containsExactly(0);
    }
}
