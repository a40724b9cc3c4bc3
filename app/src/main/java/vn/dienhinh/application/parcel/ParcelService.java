package vn.dienhinh.application.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;
import vn.dienhinh.domain.conference.Conference;

/** Makes packages of a conference and its papers, and opens them. */
public final class ParcelService {

    /** What package files end in, without the dot. */
    public static final String EXTENSION = "dienhinh";
    private static final String CONFERENCE_NAME = "hoi-nghi.json";

    private final ParcelStore store;
    private final ConferenceCodec codec;
    private final ParcelLimits limits;
    private final Clock clock;
    private final String program;

    /** @param program which program makes packages, with its version: "Điển Hình 0.1.0" */
    public ParcelService(ParcelStore store, ConferenceCodec codec, ParcelLimits limits, Clock clock, String program) {
        this.store = store;
        this.codec = codec;
        this.limits = limits;
        this.clock = clock;
        this.program = program;
    }

    /** More or larger files than a package takes. */
    public static final class TooMuchException extends Exception {

        private static final long serialVersionUID = 1L;

        TooMuchException() {
            super("more than a package takes");
        }
    }

    /**
     * The files of a folder, for {@link #pack}.
     *
     * @param without files that are not taken, such as the package itself
     * @throws IOException      when the folder can't be read
     * @throws TooMuchException when it holds more files than a package takes
     */
    public List<ParcelItem> filesOf(Path folder, List<Path> without) throws IOException, TooMuchException {
        List<ParcelItem> items = FolderFiles.of(folder, without);
        if (items.size() >= limits.entries()) {
            throw new TooMuchException();
        }
        return items;
    }

    /**
     * Writes a package.
     *
     * @param papers   in the order in which they shall stand
     * @param password locks it; null for none
     * @throws FileStoreException when it can't be written, or a paper can't be read
     */
    public void pack(Conference conference, List<ParcelItem> papers, Path file, char[] password)
            throws FileStoreException {
        List<ParcelItem> items = new ArrayList<>();
        items.add(ParcelItem.of(CONFERENCE_NAME, EntryRole.CONFERENCE, "",
                codec.encode(conference).getBytes(StandardCharsets.UTF_8)));
        Set<String> taken = new TreeSet<>(Set.of(EntryNames.key(CONFERENCE_NAME)));
        papers.forEach(paper -> items.add(paper.withName(EntryNames.free(EntryNames.safe(paper.name()), taken))));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        store.write(file, new ParcelStore.Contents(program, now, items), password);
    }

    /**
     * Verifies a package and reads the conference in it; writes nothing.
     *
     * @param password null where none is known
     * @throws UnreadableParcelException when it is refused
     */
    public OpenedParcel open(Path file, char[] password) throws UnreadableParcelException {
        return opened(store.read(file, password));
    }

    /**
     * Verifies a package, then writes its files into a folder.
     *
     * @throws UnreadableParcelException when it is refused; nothing was written
     * @throws FileStoreException        when the folder can't be written
     */
    public OpenedParcel unpack(Path file, char[] password, Path folder)
            throws UnreadableParcelException, FileStoreException {
        open(file, password);
        return opened(store.unpack(file, password, folder));
    }

    /** See {@link ParcelStore#visit}. */
    void visit(Path file, char[] password, ParcelStore.Visitor visitor) throws UnreadableParcelException, IOException {
        store.visit(file, password, visitor);
    }

    private OpenedParcel opened(ParcelStore.Verified verified) throws UnreadableParcelException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(verified.conference())).toString();
            return new OpenedParcel(verified.manifest(), codec.decode(text));
        } catch (CharacterCodingException e) {
            throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "", e);
        } catch (UnreadableFileException e) {
            boolean newer = e.problem() == UnreadableFileException.Problem.NEWER_FORMAT;
            throw new UnreadableParcelException(newer ? Problem.NEWER_FORMAT : Problem.CONFERENCE, "", e);
        }
    }
}
