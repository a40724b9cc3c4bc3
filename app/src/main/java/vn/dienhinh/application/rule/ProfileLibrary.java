package vn.dienhinh.application.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.format.TextFile;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.rule.RuleProfile;

/**
 * All rule profiles to choose from: the clerk's own, then those that ship. An own one of a shipped one's id stands in
 * its place until it is deleted. Profiles go out to files and come in from them.
 */
public final class ProfileLibrary implements RuleCatalogue {

    /** The end of a profile file's name, without the first dot. */
    public static final String FILE_EXTENSION = "dienhinh-quydinh.json";

    private static final String OWN_ID = "rieng-";

    private final RuleCatalogue shipped;
    private final ProfileStore store;
    private final RuleProfileCodec codec;
    private final FileStore files;
    private final Supplier<String> ids;
    private ProfileStore.Kept kept;

    /**
     * @param shipped profiles of the program
     * @param store   keeps the clerk's own
     * @param codec   the form of profile files
     * @param files   writes them
     * @param ids     gives a new id at every call
     */
    public ProfileLibrary(RuleCatalogue shipped, ProfileStore store, RuleProfileCodec codec, FileStore files,
                          Supplier<String> ids) {
        this.shipped = shipped;
        this.store = store;
        this.codec = codec;
        this.files = files;
        this.ids = ids;
        this.kept = store.load();
    }

    @Override
    public List<RuleProfile> profiles() {
        Set<String> own = kept.profiles().stream().map(RuleProfile::id).collect(Collectors.toSet());
        return Stream.concat(kept.profiles().stream(),
                shipped.profiles().stream().filter(profile -> !own.contains(profile.id()))).toList();
    }

    /** True for a profile that the clerk keeps. */
    public boolean isOwn(RuleProfile profile) {
        return kept.profiles().stream().anyMatch(own -> own.id().equals(profile.id()));
    }

    /** Files in the place of the own profiles that hold none; empty mostly. */
    public List<String> unreadable() {
        return kept.unreadable();
    }

    /**
     * Keeps a copy under a name of its own; an own profile of that name is replaced.
     *
     * @return the copy
     * @throws FileStoreException where it can't be written; nothing is changed
     */
    public RuleProfile keepAs(RuleProfile profile, String name) throws FileStoreException {
        String id = kept.profiles().stream().filter(own -> own.name().equals(name)).map(RuleProfile::id).findFirst()
                .orElseGet(() -> OWN_ID + ids.get());
        RuleProfile copy = profile.withId(id).withName(name);
        keep(copy);
        return copy;
    }

    /** Keeps a profile as it is, in place of an own one of its id. */
    public void keep(RuleProfile profile) throws FileStoreException {
        store.save(profile);
        kept = store.load();
    }

    /** Forgets an own profile. */
    public void delete(RuleProfile profile) throws FileStoreException {
        store.delete(profile.id());
        kept = store.load();
    }

    /** Writes a profile into a file that others can take in; a file of that name is replaced. */
    public void write(RuleProfile profile, Path file) throws FileStoreException {
        files.writeAtomically(file, codec.encode(profile).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The profile of a file; it is not kept yet.
     *
     * @throws UnreadableFileException with what is wrong, also where the file as such can't be read
     */
    public RuleProfile read(Path file) throws UnreadableFileException {
        return TextFile.read(file, codec::decode);
    }
}
