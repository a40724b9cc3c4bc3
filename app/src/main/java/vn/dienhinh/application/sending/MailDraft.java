package vn.dienhinh.application.sending;

import java.util.List;

/**
 * A mail that nobody has sent yet.
 *
 * @param to          mail address; empty while it is not known
 * @param subject     one line
 * @param text        plain text, lines parted by "\n"
 * @param attachments in their order
 */
public record MailDraft(String to, String subject, String text, List<Attachment> attachments) {

    public MailDraft {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file of a mail.
     *
     * @param name  as it shall be called, in Vietnamese
     * @param bytes its content
     */
    public record Attachment(String name, byte[] bytes) {

        /** Bytes that it takes in the mail, where four letters stand for three bytes and lines end in two more. */
        public long mailedBytes() {
            return bytes.length * 138L / 100 + 1024;
        }
    }
}
