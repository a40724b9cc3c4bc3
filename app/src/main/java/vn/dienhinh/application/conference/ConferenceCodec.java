package vn.dienhinh.application.conference;

import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;

/** Port: a conference as text of the published JSON form and back, without loss. */
public interface ConferenceCodec {

    /** The conference as readable JSON, UTF-8 when written to a file, with {@code formatVersion} at the top. */
    String encode(Conference conference);

    /**
     * Reads a conference.
     *
     * @throws UnreadableFileException when the text is not a conference of this format: which field, which line
     */
    Conference decode(String json) throws UnreadableFileException;
}
