package vn.dienhinh.domain.roster;

import vn.dienhinh.domain.text.LegacyEncoding;

/**
 * How a sheet's letters were understood.
 *
 * @param encoding     what was recognised
 * @param sampleBefore a text as it stood in the file; empty for UNICODE
 * @param sampleAfter  the same text as it was understood
 * @param cells        how many cells were changed
 */
public record EncodingFound(LegacyEncoding encoding, String sampleBefore, String sampleAfter, int cells) {

    /** Nothing was changed. */
    public static final EncodingFound UNICODE = new EncodingFound(LegacyEncoding.UNICODE, "", "", 0);
}
