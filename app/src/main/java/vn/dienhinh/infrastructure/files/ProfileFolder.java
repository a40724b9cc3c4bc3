package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dienhinh.application.format.TextFile;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.FileStoreException.Reason;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.application.rule.ProfileStore;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.domain.rule.RuleProfile;

/**
 * The clerk's own profiles in a folder, one file each in the form in which they are mailed, so that a copied file is a
 * profile too.
 */
public final class ProfileFolder implements ProfileStore {

    private static final String END = "." + ProfileLibrary.FILE_EXTENSION;
    private static final Pattern PLAIN_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final Path folder;
    private final RuleProfileCodec codec;
    private final FileStore files;

    /**
     * @param folder need not exist yet
     * @param codec  the form of the files
     * @param files  writes them whole or not at all
     */
    public ProfileFolder(Path folder, RuleProfileCodec codec, FileStore files) {
        this.folder = folder;
        this.codec = codec;
        this.files = files;
    }

    @Override
    public Kept load() {
        List<RuleProfile> profiles = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : profileFiles()) {
            try {
                profiles.add(codec.decode(TextFile.read(file)));
            } catch (UnreadableFileException e) {
                unreadable.add(file.getFileName().toString());
            }
        }
        profiles.sort(Comparator.comparing(RuleProfile::name).thenComparing(RuleProfile::id));
        return new Kept(profiles, unreadable);
    }

    private List<Path> profileFiles() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(END)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void save(RuleProfile profile) throws FileStoreException {
        files.writeAtomically(fileOf(profile.id()), codec.encode(profile).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void delete(String id) throws FileStoreException {
        try {
            Files.deleteIfExists(fileOf(id));
        } catch (IOException e) {
            throw new FileStoreException(Reason.FILE_IN_USE, e);
        }
    }

    /** An id from a file of others may hold anything; as a name it must not lead out of the folder. */
    private Path fileOf(String id) {
        String name = PLAIN_ID.matcher(id).matches() ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        return folder.resolve(name + END);
    }
}
