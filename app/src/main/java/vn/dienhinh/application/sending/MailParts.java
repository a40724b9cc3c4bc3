package vn.dienhinh.application.sending;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.sending.MailDraft.Attachment;

/** Spreads attachments over as few mails as their order allows, each under a mailbox's limit. */
final class MailParts {

    private static final long MEGABYTE = 1024 * 1024;

    private MailParts() {
    }

    /** The attachments of each mail, at least one mail; a single one over the limit gets a mail of its own. */
    static List<List<Attachment>> of(List<Attachment> attachments, int limitMegabytes) {
        List<List<Attachment>> parts = new ArrayList<>();
        List<Attachment> part = new ArrayList<>();
        long size = 0;
        for (Attachment attachment : attachments) {
            if (!part.isEmpty() && size + attachment.mailedBytes() > limitMegabytes * MEGABYTE) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(attachment);
            size += attachment.mailedBytes();
        }
        parts.add(part);
        return parts;
    }

    /** True for a mail whose one file is over the limit by itself. */
    static boolean isOver(List<Attachment> part, int limitMegabytes) {
        return part.size() == 1 && part.get(0).mailedBytes() > limitMegabytes * MEGABYTE;
    }
}
