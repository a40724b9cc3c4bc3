package vn.dienhinh.ui.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.PaperFileNames;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.ui.dialog.Dialogs;

/** Writes a conference as a file to a place that the clerk chooses, for when the store takes nothing. */
public final class SaveElsewhere {

    private static final String EXTENSION = "json";

    private final Dialogs dialogs;
    private final ConferenceCodec codec;
    private final FileStore files;

    public SaveElsewhere(Dialogs dialogs, ConferenceCodec codec, FileStore files) {
        this.dialogs = dialogs;
        this.codec = codec;
        this.files = files;
    }

    /**
     * Asks where to and writes; tells how it went.
     *
     * @return true when the file is written
     */
    boolean save(Conference conference) {
        return dialogs.fileToSave("export.conference.choose", "start.import.files", EXTENSION,
                        PaperFileNames.nameOf(conference, "hoi-nghi", EXTENSION))
                .map(file -> write(conference, file)).orElse(false);
    }

    private boolean write(Conference conference, Path file) {
        try {
            files.writeAtomically(file, codec.encode(conference).getBytes(StandardCharsets.UTF_8));
        } catch (FileStoreException e) {
            dialogs.error("export.conference.failed", file.toString());
            return false;
        }
        dialogs.notice("export.conference.done", file.toString());
        return true;
    }
}
