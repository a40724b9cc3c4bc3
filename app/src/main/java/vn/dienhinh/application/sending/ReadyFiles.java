package vn.dienhinh.application.sending;

import java.nio.file.Path;
import java.util.List;

/**
 * What was made for sending. Nothing of it has been sent.
 *
 * @param mails    one or several parts
 * @param parcel   the package beside them
 * @param tooLarge names of files that are alone over the mailbox's limit
 */
public record ReadyFiles(List<Path> mails, Path parcel, List<String> tooLarge) {

    public ReadyFiles {
        mails = List.copyOf(mails);
        tooLarge = List.copyOf(tooLarge);
    }
}
