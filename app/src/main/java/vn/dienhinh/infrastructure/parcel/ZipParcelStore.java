package vn.dienhinh.infrastructure.parcel;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.ParcelManifestCodec;
import vn.dienhinh.application.parcel.ParcelStore;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;

/**
 * Packages as zip files that any zip program opens. One that is locked holds two files: a word to whoever opens it with
 * another program, and the whole zip inside, locked, so that not even the names of its files can be read.
 */
public final class ZipParcelStore implements ParcelStore {

    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    private final ParcelManifestCodec codec;
    private final ParcelLimits limits;
    private final FileStore files;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param codec the form of manifests
     * @param files writes packages whole or not at all
     */
    public ZipParcelStore(ParcelManifestCodec codec, ParcelLimits limits, FileStore files) {
        this.codec = codec;
        this.limits = limits;
        this.files = files;
    }

    @Override
    public void write(Path file, Contents contents, char[] password) throws FileStoreException {
        ZipParcelWriter writer = new ZipParcelWriter(codec, limits, random);
        files.writeAtomically(file, channel -> {
            OutputStream out = new FilterOutputStream(Channels.newOutputStream(channel)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    // The channel is sealed and closed by its owner.
                    flush();
                }
            };
            writer.write(out, contents, password);
            Seal.set(channel);
        });
    }

    @Override
    public Verified read(Path file, char[] password) throws UnreadableParcelException {
        try {
            return walk(file, password, ParcelWalk.NOWHERE);
        } catch (IOException e) {
            throw new UnreadableParcelException(Problem.FILE, "", e);
        }
    }

    @Override
    public Verified visit(Path file, char[] password, Visitor visitor) throws UnreadableParcelException, IOException {
        try {
            return walk(file, password, visitor::open);
        } catch (ParcelWalk.SinkException e) {
            throw (IOException) e.getCause();
        }
    }

    @Override
    public Verified unpack(Path file, char[] password, Path folder)
            throws UnreadableParcelException, FileStoreException {
        try (StagedFolder staged = StagedFolder.in(folder)) {
            Verified verified = walk(file, password, staged);
            staged.publish(verified.manifest());
            return verified;
        } catch (ParcelWalk.SinkException e) {
            throw StagedFolder.failure(folder, e);
        } catch (IOException e) {
            throw new UnreadableParcelException(Problem.FILE, "", e);
        }
    }

    private Verified walk(Path file, char[] password, ParcelWalk.Sink sink)
            throws UnreadableParcelException, IOException {
        if (!Files.exists(file)) {
            throw new UnreadableParcelException(Problem.ABSENT, "");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableParcelException(Problem.FOLDER, "");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            checkOutside(channel);
            InputStream in = buffered(channel);
            ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
            ZipEntry first = firstEntry(zip);
            ParcelWalk walk = new ParcelWalk(codec, limits);
            if (!first.getName().equals(LockedParts.NOTE)) {
                channel.position(0);
                return walk.walk(buffered(channel), sink);
            }
            return walk.walk(unlocked(zip, password), sink);
        } catch (LockedInputStream.WrongKeyException e) {
            throw new UnreadableParcelException(Problem.WRONG_PASSWORD, "", e);
        } catch (LockedInputStream.AlteredException e) {
            throw new UnreadableParcelException(Problem.ALTERED, "", e);
        }
    }

    private void checkOutside(FileChannel channel) throws IOException, UnreadableParcelException {
        if (channel.size() > limits.allBytes()) {
            throw new UnreadableParcelException(Problem.TOO_LARGE,
                    Long.toString(ParcelLimits.megabytes(limits.allBytes())));
        }
        ByteBuffer begin = ByteBuffer.allocate(ZIP_BEGINS.length);
        channel.read(begin, 0);
        if (!Arrays.equals(begin.array(), ZIP_BEGINS)) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "");
        }
        Seal.check(channel);
    }

    private static ZipEntry firstEntry(ZipInputStream zip) throws UnreadableParcelException, IOException {
        try {
            ZipEntry first = zip.getNextEntry();
            if (first != null) {
                return first;
            }
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "");
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "", e);
        }
    }

    private static InputStream unlocked(ZipInputStream outer, char[] password)
            throws IOException, UnreadableParcelException {
        ZipEntry locked = outer.getNextEntry();
        if (locked == null || !locked.getName().equals(LockedParts.LOCKED)) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "");
        }
        if (password == null) {
            throw new UnreadableParcelException(Problem.PASSWORD_NEEDED, "");
        }
        return PasswordLock.unlocking(outer, password);
    }

    private static InputStream buffered(FileChannel channel) {
        return new BufferedInputStream(new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public void close() {
                // Closed with the channel.
            }
        }, BUFFER);
    }
}
