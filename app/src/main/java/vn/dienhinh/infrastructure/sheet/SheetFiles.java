package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.roster.ListFileReader;
import vn.dienhinh.application.roster.UnreadableListException;
import vn.dienhinh.application.roster.UnreadableListException.Problem;
import vn.dienhinh.domain.roster.Grid;

/** Tables out of files of every kind. What a file is, its first bytes say, whatever its name. */
public final class SheetFiles implements ListFileReader {

    private static final int START = 16;
    private static final int MOST_MANIFEST = 200_000;
    private static final int MOST_LINES = 2000;

    @Override
    public List<Grid> read(Path file) throws UnreadableListException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw unreadable(file, Problem.FOLDER, "", null);
            }
            long size = Files.size(file);
            if (size > Bounds.bytes(ReadingBounds.LIST_MEGABYTES)) {
                throw unreadable(file, Problem.TOO_LARGE, Integer.toString(ReadingBounds.LIST_MEGABYTES), null);
            }
            if (size == 0) {
                throw unreadable(file, Problem.EMPTY, "", null);
            }
            List<Grid> grids = tables(file, name);
            if (grids.isEmpty()) {
                throw unreadable(file, Problem.NO_TABLE, "", null);
            }
            return grids;
        } catch (NoSuchFileException e) {
            throw unreadable(file, Problem.ABSENT, "", e);
        } catch (PassedBoundException e) {
            throw unreadable(file, e.rows() ? Problem.TOO_MANY_ROWS : Problem.TOO_LARGE, Integer.toString(e.bound()), e);
        } catch (SafeXml.EntitiesException e) {
            throw unreadable(file, Problem.ENTITIES, "", e);
        } catch (EncryptedDocumentException e) {
            throw unreadable(file, Problem.LOCKED, "", e);
        } catch (OldExcelFormatException e) {
            throw unreadable(file, Problem.OLD_EXCEL, "", e);
        } catch (XMLStreamException | RuntimeException e) {
            // POI and the XML parser tell of damage by exceptions of many kinds.
            throw unreadable(file, bound(e) == null ? Problem.DAMAGED : Problem.TOO_LARGE, bound(e) == null ? ""
                    : Integer.toString(bound(e).bound()), e);
        } catch (IOException e) {
            throw unreadable(file, Files.isReadable(file) ? Problem.DAMAGED : Problem.FILE, "", e);
        }
    }

    /** A bound that was passed while the parser read on, which wraps what its stream throws. */
    private static PassedBoundException bound(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PassedBoundException passed) {
                return passed;
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof PassedBoundException passed) {
                return passed;
            }
        }
        return null;
    }

    @Override
    public List<Grid> readClipboard(String text) throws UnreadableListException {
        Path clipboard = Path.of("");
        if (text == null || text.isBlank()) {
            throw unreadable(clipboard, Problem.EMPTY, "", null);
        }
        try {
            return List.of(new TextTableReader().readTabbed(text).withLines(lines(text)));
        } catch (PassedBoundException e) {
            throw unreadable(clipboard, e.rows() ? Problem.TOO_MANY_ROWS : Problem.TOO_LARGE, Integer.toString(e.bound()), e);
        }
    }

    /** The lines of a text that people wrote; a longer one is a table. */
    private static List<String> lines(String text) {
        List<String> lines = text.lines().limit(MOST_LINES + 1L).toList();
        return lines.size() > MOST_LINES ? List.of() : lines;
    }

    private static UnreadableListException unreadable(Path file, Problem problem, String detail, Throwable cause) {
        return new UnreadableListException(file.toString(), problem, detail, cause);
    }

    private static List<Grid> tables(Path file, String name)
            throws IOException, XMLStreamException, SafeXml.EntitiesException, UnreadableListException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        FileKind kind = FileKind.of(start);
        return switch (kind) {
            case ARCHIVE -> archive(file, name);
            case OLE2 -> oldWorkbook(file, name);
            case OLD_WORKBOOK -> throw unreadable(file, Problem.OLD_EXCEL, "", null);
            case PDF -> throw unreadable(file, Problem.PDF, "", null);
            case PICTURE -> throw unreadable(file, Problem.PICTURE, "", null);
            case PACKED -> throw unreadable(file, Problem.ARCHIVE, "", null);
            case RICH_TEXT -> throw unreadable(file, Problem.OTHER_KIND, "", null);
            case TEXT -> text(file, name);
        };
    }

    private static List<Grid> archive(Path file, String name)
            throws IOException, XMLStreamException, SafeXml.EntitiesException, UnreadableListException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("xl/workbook.xml") != null) {
                return new XlsxReader().read(archive, name);
            }
            if (archive.getEntry(DocxTableReader.DOCUMENT) != null) {
                return new DocxTableReader().read(archive, name);
            }
            if (archive.getEntry("mimetype") != null && archive.getEntry(OdsReader.CONTENT) != null) {
                if (archive.getEntry("META-INF/manifest.xml") != null && isLocked(archive)) {
                    throw unreadable(file, Problem.LOCKED, "", null);
                }
                return new OdsReader().read(archive, name);
            }
            boolean office = archive.getEntry("[Content_Types].xml") != null;
            throw unreadable(file, office ? Problem.OTHER_KIND : Problem.ARCHIVE, "", null);
        }
    }

    /** An OpenDocument file with a password says so in its list of parts. */
    private static boolean isLocked(ZipFile archive) throws IOException {
        try (var in = archive.getInputStream(archive.getEntry("META-INF/manifest.xml"))) {
            return new String(in.readNBytes(MOST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private static List<Grid> oldWorkbook(Path file, String name) throws IOException, UnreadableListException {
        try (POIFSFileSystem source = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = source.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw unreadable(file, Problem.LOCKED, "", null);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw unreadable(file, Problem.OLD_WORD, "", null);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw unreadable(file, root.hasEntryCaseInsensitive("Book") ? Problem.OLD_EXCEL : Problem.OTHER_KIND, "",
                        null);
            }
            if (Files.size(file) > Bounds.bytes(ReadingBounds.OLD_OFFICE_MEGABYTES)) {
                throw unreadable(file, Problem.TOO_LARGE, Integer.toString(ReadingBounds.OLD_OFFICE_MEGABYTES), null);
            }
            return new XlsReader().read(source, name);
        }
    }

    private static List<Grid> text(Path file, String name) throws IOException, UnreadableListException {
        String text = TextDecoder.decode(Files.readAllBytes(file));
        if (TextDecoder.isBinary(text)) {
            throw unreadable(file, Problem.OTHER_KIND, "", null);
        }
        if (text.isBlank()) {
            throw unreadable(file, Problem.EMPTY, "", null);
        }
        if (HtmlTableReader.recognises(text)) {
            return new HtmlTableReader().read(text, name);
        }
        String first = text.stripLeading();
        if (first.startsWith("<?xml") || first.startsWith("{") && first.contains("\"")) {
            throw unreadable(file, Problem.OTHER_KIND, "", null);
        }
        return List.of(new TextTableReader().read(text, name).withLines(lines(text)));
    }
}
