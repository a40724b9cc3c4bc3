package vn.dienhinh.application.sending;

/** Port: mails as files that mail programs open for sending. */
public interface MailWriter {

    /** The mail as the bytes of an .eml file, marked as unsent. */
    byte[] write(MailDraft mail);
}
