package vn.dienhinh.infrastructure.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.BackupManifest;
import vn.dienhinh.application.backup.BackupManifestCodec;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.application.backup.BackupShelf;
import vn.dienhinh.application.backup.BackupState;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.backup.UnusableBackupException.Problem;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.StoreCopy;
import vn.dienhinh.infrastructure.files.DurableFiles;
import vn.dienhinh.infrastructure.files.FullDisk;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/**
 * The backups in a folder of the data folder. Work goes on in a folder of its own inside, under other names; a file gets
 * the name of a backup only when it is whole, on the disk and read through.
 */
public final class BackupFolder implements BackupShelf {

    /** The folder's name in the data folder. */
    public static final String NAME = "sao-luu";

    private static final String WORK = "tam";

    private final Path folder;
    private final BackupManifestCodec codec;
    private final String program;
    private final Clock clock;

    /**
     * @param dataFolder need not exist yet
     * @param program    name and version of this program
     * @param clock      tells when a backup was made
     */
    public BackupFolder(Path dataFolder, BackupManifestCodec codec, String program, Clock clock) {
        this.folder = dataFolder.toAbsolutePath().resolve(NAME);
        this.codec = codec;
        this.program = program;
        this.clock = clock;
    }

    /** Removes what broken off work left; only for whoever holds the data folder. */
    public void clear() {
        WorkFolder.remove(folder.resolve(WORK));
    }

    @Override
    public List<BackupInfo> list() {
        List<BackupInfo> found = new ArrayList<>();
        for (Path file : files(folder)) {
            found.add(info(file));
        }
        found.sort(Comparator.comparing(BackupInfo::madeAt).thenComparing(BackupInfo::name).reversed());
        return found;
    }

    private static List<Path> files(Path where) {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> BackupName.isOne(file.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private BackupInfo info(Path file) {
        String name = file.getFileName().toString();
        BackupFile backup = new BackupFile(file, codec);
        try {
            BackupManifest manifest = backup.manifest();
            return info(file, manifest, state(backup, manifest));
        } catch (UnreadableFileException e) {
            return unreadable(file, name, e.problem() == UnreadableFileException.Problem.NEWER_FORMAT
                    ? BackupState.NEWER : BackupState.DAMAGED);
        } catch (IOException | RuntimeException e) {
            return unreadable(file, name, BackupState.DAMAGED);
        }
    }

    private static BackupState state(BackupFile backup, BackupManifest manifest) throws IOException {
        if (manifest.schemaVersion() > StoreCopy.newestSchemaVersion()) {
            return BackupState.NEWER;
        }
        if (!backup.isAsPacked(manifest)) {
            return BackupState.DAMAGED;
        }
        return manifest.conferences().isEmpty() ? BackupState.EMPTY : BackupState.GOOD;
    }

    private static BackupInfo info(Path file, BackupManifest manifest, BackupState state) {
        return new BackupInfo(file.getFileName().toString(), manifest.madeAt(), manifest.reason(), manifest.subject(),
                manifest.schemaVersion(), length(file), manifest.conferences(), state);
    }

    private BackupInfo unreadable(Path file, String name, BackupState state) {
        return new BackupInfo(name, BackupName.madeAt(name), BackupName.reason(name), "", 0, length(file), List.of(),
                state);
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public BackupInfo make(Source source, BackupReason reason, String subject) throws UnusableBackupException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (WorkFolder work = newWork()) {
            Path store = work.path().resolve(StoreCopy.FILE);
            source.copyInto(store);
            int schema = StoreCopy.schemaVersion(work.path());
            ReadStore read = readThrough(store, schema);
            BackupManifest manifest = new BackupManifest(program, now, reason, subject, schema,
                    BackupFile.sha256(store), read.conferences(), read.unreadable());
            Path packed = work.path().resolve("packed");
            new BackupFile(packed, codec).write(manifest, store);
            checkPacked(packed, manifest);
            return info(putOnShelf(packed, BackupName.of(now, reason)), manifest, stateOf(manifest));
        } catch (Exception e) {
            throw problem(e);
        }
    }

    private static BackupState stateOf(BackupManifest manifest) {
        return manifest.conferences().isEmpty() ? BackupState.EMPTY : BackupState.GOOD;
    }

    /**
     * Reads the copy through. One in this program's form is opened itself, which also gives back the room that the
     * running program leaves in its file; an older one is read through in a copy, so that it is kept in its own form.
     */
    private ReadStore readThrough(Path store, int schema) throws IOException {
        if (schema == StoreCopy.newestSchemaVersion()) {
            return ReadStore.of(store.getParent(), clock);
        }
        try (WorkFolder copy = newWork()) {
            DurableFiles.copy(store, copy.path().resolve(StoreCopy.FILE));
            return ReadStore.of(copy.path(), clock);
        }
    }

    /** What was packed is unpacked and opened again: the disk, not the memory, is asked. */
    private void checkPacked(Path packed, BackupManifest manifest) throws IOException, UnusableBackupException {
        try (WorkFolder unpacked = newWork()) {
            ReadStore read = unpackAndRead(packed, unpacked.path());
            if (!read.conferences().equals(manifest.conferences())) {
                throw new UnusableBackupException(Problem.DAMAGED, null);
            }
        }
    }

    private ReadStore unpackAndRead(Path packed, Path into) throws IOException, UnusableBackupException {
        unpack(packed, into);
        return ReadStore.of(into, clock);
    }

    private BackupManifest unpack(Path packed, Path into) throws IOException, UnusableBackupException {
        BackupFile backup = new BackupFile(packed, codec);
        BackupManifest manifest;
        try {
            manifest = backup.manifest();
        } catch (UnreadableFileException e) {
            throw new UnusableBackupException(e.problem() == UnreadableFileException.Problem.NEWER_FORMAT
                    ? Problem.NEWER : Problem.DAMAGED, e);
        }
        if (manifest.schemaVersion() > StoreCopy.newestSchemaVersion()) {
            throw new UnusableBackupException(Problem.NEWER, null);
        }
        if (!backup.unpack(manifest, into.resolve(StoreCopy.FILE))) {
            throw new UnusableBackupException(Problem.DAMAGED, null);
        }
        return manifest;
    }

    private Path putOnShelf(Path packed, String name) throws IOException {
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(BackupName.numbered(name, number));
        }
        DurableFiles.moveIntoPlace(packed, place);
        return place;
    }

    @Override
    public Conference conference(String name, String id) throws UnusableBackupException {
        try (WorkFolder work = newWork()) {
            unpack(existing(name), work.path());
            return ReadStore.conference(work.path(), id, clock)
                    .orElseThrow(() -> new UnusableBackupException(Problem.NO_SUCH_CONFERENCE, null));
        } catch (Exception e) {
            throw problem(e);
        }
    }

    @Override
    public void whole(String name, Taker taker) throws UnusableBackupException {
        try (WorkFolder work = newWork()) {
            ReadStore read = unpackAndRead(existing(name), work.path());
            if (read.conferences().isEmpty()) {
                throw new UnusableBackupException(Problem.EMPTY, null);
            }
            taker.take(work.path().resolve(StoreCopy.FILE));
        } catch (Exception e) {
            throw problem(e);
        }
    }

    private Path existing(String name) throws UnusableBackupException {
        Path file = folder.resolve(name);
        if (!BackupName.isOne(name) || !Files.isRegularFile(file)) {
            throw new UnusableBackupException(Problem.ABSENT, null);
        }
        return file;
    }

    @Override
    public void remove(String name) {
        if (BackupName.isOne(name)) {
            WorkFolder.remove(folder.resolve(name));
        }
    }

    @Override
    public BackupInfo takeIn(Path file) throws UnusableBackupException {
        try (WorkFolder work = newWork()) {
            if (!Files.isRegularFile(file)) {
                throw new UnusableBackupException(Problem.ABSENT, null);
            }
            Path packed = work.path().resolve("packed");
            DurableFiles.copy(file, packed);
            if (unpackAndRead(packed, work.path()).conferences().isEmpty()) {
                throw new UnusableBackupException(Problem.EMPTY, null);
            }
            BackupManifest manifest = new BackupFile(packed, codec).manifest();
            return info(putOnShelf(packed, BackupName.of(manifest.madeAt(), manifest.reason())), manifest,
                    stateOf(manifest));
        } catch (Exception e) {
            throw problem(e);
        }
    }

    @Override
    public int mirror(Path second) throws UnusableBackupException {
        try {
            OwnerOnly.createFolder(second);
            Set<String> here = new HashSet<>();
            int copied = 0;
            for (Path file : files(folder)) {
                String name = file.getFileName().toString();
                here.add(name);
                if (length(second.resolve(name)) != length(file)) {
                    Path beside = second.resolve(name + ".part");
                    DurableFiles.copy(file, beside);
                    DurableFiles.moveIntoPlace(beside, second.resolve(name));
                    copied++;
                }
            }
            for (Path there : files(second)) {
                if (!here.contains(there.getFileName().toString())) {
                    Files.deleteIfExists(there);
                }
            }
            return copied;
        } catch (IOException e) {
            throw new UnusableBackupException(FullDisk.isCauseOf(e, second) ? Problem.DISK_FULL : Problem.NOT_WRITABLE,
                    e);
        }
    }

    private WorkFolder newWork() throws IOException {
        OwnerOnly.createFolder(folder);
        OwnerOnly.createFolder(folder.resolve(WORK));
        Path path = folder.resolve(WORK).resolve(UUID.randomUUID().toString());
        OwnerOnly.createFolder(path);
        return new WorkFolder(path);
    }

    /** A store that is held, or a folder that can't be written, is no fault of the backup. */
    private UnusableBackupException problem(Exception e) {
        if (e instanceof UnusableBackupException known) {
            return known;
        }
        if (e instanceof StoreException store) {
            return problemOfStore(store);
        }
        if (FullDisk.isCauseOf(e, folder)) {
            return new UnusableBackupException(Problem.DISK_FULL, e);
        }
        boolean written = Files.isWritable(folder);
        return new UnusableBackupException(written ? Problem.DAMAGED : Problem.NOT_WRITABLE, e);
    }

    private static UnusableBackupException problemOfStore(StoreException store) {
        return switch (store.reason()) {
            case DISK_FULL -> new UnusableBackupException(Problem.DISK_FULL, store);
            case NEWER_VERSION -> new UnusableBackupException(Problem.NEWER, store);
            case DAMAGED -> new UnusableBackupException(Problem.DAMAGED, store);
            default -> throw store;
        };
    }
}
