package vn.dienhinh.application.conference;

import java.nio.file.Path;
import vn.dienhinh.application.format.TextFile;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;

/** Reads a conference file that somebody chose, whatever it turns out to be. */
public final class ConferenceFileReader {

    private final ConferenceCodec codec;

    /** @param codec understands the text of the file */
    public ConferenceFileReader(ConferenceCodec codec) {
        this.codec = codec;
    }

    /**
     * The conference of a file.
     *
     * @throws UnreadableFileException with what is wrong, also where the file as such can't be read
     */
    public Conference read(Path file) throws UnreadableFileException {
        return TextFile.read(file, codec::decode);
    }
}
