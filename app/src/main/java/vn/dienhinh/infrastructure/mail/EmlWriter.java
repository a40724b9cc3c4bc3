package vn.dienhinh.infrastructure.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import vn.dienhinh.application.sending.MailDraft;
import vn.dienhinh.application.sending.MailDraft.Attachment;
import vn.dienhinh.application.sending.MailWriter;

/**
 * Unsent mails: "X-Unsent: 1" lets Outlook and Thunderbird open them for sending. Names of attachments are written in both
 * forms that mail programs read, RFC 2231 ("filename*") and RFC 2047 (in "name"). No sender: the mail program fills it in.
 */
public final class EmlWriter implements MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Clock clock;

    public EmlWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public byte[] write(MailDraft mail) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message(mail).writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no mail can be made of this", e);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write into memory", e);
        }
    }

    private MimeMessage message(MailDraft mail) throws MessagingException, IOException {
        MimeMessage message = new OfflineMessage(Session.getInstance(new Properties()));
        message.setHeader("X-Unsent", "1");
        if (!mail.to().isBlank()) {
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(mail.to(), false));
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        MimeMultipart parts = new MimeMultipart("mixed");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text().replace("\n", "\r\n"), UTF_8, "plain");
        text.setHeader("Content-Transfer-Encoding", "base64");
        parts.addBodyPart(text);
        for (Attachment attachment : mail.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException, IOException {
        String type = type(attachment.name());
        MimeBodyPart part = new MimeBodyPart() {
            @Override
            protected void updateHeaders() throws MessagingException {
                super.updateHeaders();
                // After the library has set its own: the older form, for programs that do not know "filename*".
                setHeader("Content-Type", type + ";\r\n\tname=\"" + encoded(attachment.name()) + "\"");
            }
        };
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), type)));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setFileName(attachment.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String encoded(String name) {
        try {
            return MimeUtility.encodeText(name, UTF_8, "B");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> "application/pdf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            default -> "application/octet-stream";
        };
    }

    /** The library would ask the machine for its own address, which may ask the network. */
    private static final class OfflineMessage extends MimeMessage {

        OfflineMessage(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + "@dien-hinh.invalid>");
        }
    }
}
