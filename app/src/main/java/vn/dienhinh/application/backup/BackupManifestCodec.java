package vn.dienhinh.application.backup;

import vn.dienhinh.application.format.UnreadableFileException;

/** Port: a backup's manifest as text and back. */
public interface BackupManifestCodec {

    /** The manifest as JSON with {@code formatVersion} at the top. */
    String encode(BackupManifest manifest);

    /**
     * Reads a manifest.
     *
     * @throws UnreadableFileException when the text is no manifest, or one of a newer version
     */
    BackupManifest decode(String json) throws UnreadableFileException;
}
