package vn.dienhinh.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.sending.MailDraft;
import vn.dienhinh.application.sending.MailDraft.Attachment;

/** What was written is read back by the mail library, and looked at as mail programs see it. */
class EmlWriterTest {

    private static final String NAME = "01 Tờ trình khen thưởng (đã ký).pdf";
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', 0, (byte) 200, 13, 10, 26};

    private byte[] file;
    private MimeMessage message;

    @BeforeEach
    void write() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2025-08-30T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        file = new EmlWriter(clock).write(new MailDraft("noivu@example.vn", "Hồ sơ Hội nghị điển hình tiên tiến xã Đại Sơn",
                "Kính gửi: Phòng Nội vụ\n\nTrân trọng.\n", List.of(new Attachment(NAME, PDF))));
        message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }

    private MimeBodyPart part(int at) throws Exception {
        return (MimeBodyPart) ((MimeMultipart) message.getContent()).getBodyPart(at);
    }

    @Test
    void itIsMarkedAsUnsentAndHasNoSender() throws Exception {
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getFrom()).isNull();
    }

    @Test
    void subjectAddresseeAndTextComeOutInVietnamese() throws Exception {
        assertThat(message.getSubject()).isEqualTo("Hồ sơ Hội nghị điển hình tiên tiến xã Đại Sơn");
        assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("noivu@example.vn");
        assertThat((String) part(0).getContent()).isEqualTo("Kính gửi: Phòng Nội vụ\r\n\r\nTrân trọng.\r\n");
    }

    @Test
    void theAttachmentIsTheFileByteForByte() throws Exception {
        assertThat(part(1).getInputStream().readAllBytes()).isEqualTo(PDF);
        assertThat(part(1).getDisposition()).isEqualTo("attachment");
    }

    @Test
    void itsNameIsWrittenInBothFormsThatMailProgramsRead() throws Exception {
        assertThat(part(1).getFileName()).isEqualTo(NAME);
        assertThat(part(1).getHeader("Content-Disposition")[0]).contains("filename*");
        assertThat(part(1).getHeader("Content-Type")[0]).contains("application/pdf").contains("=?UTF-8?B?");
    }

    @Test
    void everyByteIsAsciiInLinesThatAnyServerTakes() {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(letter -> letter < 128);
        assertThat(text.lines()).allMatch(line -> line.length() < 998);
    }

    @Test
    void withoutAnAddressItIsAMailWithoutAddressee() throws Exception {
        byte[] open = new EmlWriter(Clock.systemUTC()).write(new MailDraft("", "Hồ sơ", "", List.of()));
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(open));
        assertThat(read.getAllRecipients()).isNull();
    }
}
