package vn.dienhinh.application.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.ConferenceFileReader;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.dossier.SignedPapers;
import vn.dienhinh.application.dossier.UnfitSignedPaperException;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.PaperFileNames;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.conference.Conference;

/** Takes conferences of other machines into this store: verified first, then as the clerk says. */
public final class Intake {

    private static final String ENDING = "." + ParcelService.EXTENSION;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final ParcelService parcels;
    private final ConferenceLibrary library;
    private final ConferenceCodec codec;
    private final SignedPapers signed;
    private final FileStore files;
    private final Path replaced;
    private final Clock clock;

    /**
     * @param signed   where signed papers go
     * @param files    writes the file of a conference that is replaced
     * @param replaced folder for conferences that were replaced, one JSON file each
     */
    public Intake(ParcelService parcels, ConferenceLibrary library, ConferenceCodec codec, SignedPapers signed,
                  FileStore files, Path replaced, Clock clock) {
        this.parcels = parcels;
        this.library = library;
        this.codec = codec;
        this.signed = signed;
        this.files = files;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * Verifies a file and reads it; writes nothing.
     *
     * @param password null where none is known
     * @throws UnreadableParcelException when a package is refused
     * @throws UnreadableFileException   when a conference file can't be read
     */
    public Arrival open(Path file, char[] password) throws UnreadableParcelException, UnreadableFileException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return arrival(file, null, null, new ConferenceFileReader(codec).read(file));
        }
        OpenedParcel parcel = parcels.open(file, password);
        return arrival(file, password, parcel.manifest(), parcel.conference());
    }

    private Arrival arrival(Path file, char[] password, ParcelManifest manifest, Conference conference) {
        return new Arrival(file, password, manifest, conference, library.find(conference.id()));
    }

    /**
     * Takes the conference in under an id of its own where one of its id is here already; nothing that is here changes.
     *
     * @return the conference as it is in the store now
     */
    public Conference takeIn(Arrival arrival) throws UnreadableParcelException, FileStoreException {
        keepSigned(arrival);
        return library.importConference(arrival.conference());
    }

    /**
     * Puts the conference in the place of the one here, which is written to a file first.
     *
     * @return that file
     * @throws FileStoreException when the one here can't be kept; then nothing was replaced
     */
    public Path replace(Arrival arrival) throws UnreadableParcelException, FileStoreException {
        Conference old = library.find(arrival.conference().id()).orElseThrow();
        String stamp = STAMP.format(LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        Path kept = files.freeName(replaced.resolve(PaperFileNames.nameOf(old, stamp, "json")));
        files.writeAtomically(kept, codec.encode(old).getBytes(StandardCharsets.UTF_8));
        keepSigned(arrival);
        library.replace(arrival.conference());
        return kept;
    }

    /** Writes papers and conference of a package into a folder. */
    public void unpack(Arrival arrival, Path folder) throws UnreadableParcelException, FileStoreException {
        parcels.unpack(arrival.file(), arrival.password(), folder);
    }

    private void keepSigned(Arrival arrival) throws UnreadableParcelException, FileStoreException {
        if (!arrival.isParcel()) {
            return;
        }
        try {
            parcels.visit(arrival.file(), arrival.password(), entry -> entry.role() == EntryRole.SIGNED
                    ? new SignedContent(entry.name()) : ByteArrayOutputStream.nullOutputStream());
        } catch (UnkeptException e) {
            throw e.reason();
        } catch (IOException e) {
            throw new FileStoreException(FileStoreException.Reason.FAILED, e);
        }
    }

    /** The bytes of a signed paper, kept as soon as they are there. */
    private final class SignedContent extends ByteArrayOutputStream {

        private final String name;

        SignedContent(String name) {
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            try {
                signed.keep(name, toByteArray());
            } catch (FileStoreException e) {
                throw new UnkeptException(e);
            } catch (UnfitSignedPaperException e) {
                // Something else than a PDF under a signed paper's name: it stays in the package, to be unpacked.
                reset();
            }
        }
    }

    /** Carries the reason through the reader of the package. */
    private static final class UnkeptException extends IOException {

        private static final long serialVersionUID = 1L;
        private final transient FileStoreException reason;

        UnkeptException(FileStoreException reason) {
            super(reason);
            this.reason = reason;
        }

        FileStoreException reason() {
            return reason;
        }
    }
}
