package vn.dienhinh.infrastructure.json;

import java.util.List;
import vn.dienhinh.application.backup.BackupManifest;
import vn.dienhinh.application.backup.BackupManifestCodec;
import vn.dienhinh.application.format.UnreadableFileException;

/** The manifest of a backup. */
public final class JsonBackupManifestCodec implements BackupManifestCodec {

    /** Steps from each older form to the next: none yet, since there has been one form only. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    private final VersionedJson<BackupManifest> json = new VersionedJson<>(BackupManifest.class, UPGRADES,
            (tree, text) -> { }, manifest -> { });

    @Override
    public String encode(BackupManifest manifest) {
        return json.write(manifest);
    }

    @Override
    public BackupManifest decode(String text) throws UnreadableFileException {
        return json.read(text);
    }
}
