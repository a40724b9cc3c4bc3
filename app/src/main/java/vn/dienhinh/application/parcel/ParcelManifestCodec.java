package vn.dienhinh.application.parcel;

import vn.dienhinh.application.format.UnreadableFileException;

/** Port: a package's manifest as text and back. */
public interface ParcelManifestCodec {

    /** The manifest as JSON with {@code formatVersion} at the top. */
    String encode(ParcelManifest manifest);

    /**
     * Reads a manifest.
     *
     * @throws UnreadableFileException when the text is no manifest, or one of a newer version
     */
    ParcelManifest decode(String json) throws UnreadableFileException;
}
