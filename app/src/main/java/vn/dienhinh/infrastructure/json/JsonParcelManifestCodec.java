package vn.dienhinh.infrastructure.json;

import java.util.List;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.parcel.ParcelManifest;
import vn.dienhinh.application.parcel.ParcelManifestCodec;

/** The manifest of a package. Described by {@code vn/dienhinh/schema/package-1.schema.json}. */
public final class JsonParcelManifestCodec implements ParcelManifestCodec {

    /** Steps from each older form to the next: none yet, since there has been one form only. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    private final VersionedJson<ParcelManifest> json = new VersionedJson<>(ParcelManifest.class, UPGRADES,
            (tree, text) -> { }, manifest -> { });

    @Override
    public String encode(ParcelManifest manifest) {
        return json.write(manifest);
    }

    @Override
    public ParcelManifest decode(String text) throws UnreadableFileException {
        return json.read(text);
    }
}
