package vn.dienhinh.infrastructure.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.export.FileStoreException;

class AtomicFileStoreTest {

    private static final byte[] NEW = "mới".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final AtomicFileStore store = new AtomicFileStore();

    private FileStoreException.Reason failure(Path file) {
        return catchThrowableOfType(FileStoreException.class, () -> store.writeAtomically(file, NEW)).reason();
    }

    private void assertNothingLeftBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesANewFileInANewFolderWithAccents() throws Exception {
        Path file = folder.resolve("Tài liệu hội nghị").resolve("ke-hoach.docx");
        store.writeAtomically(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertNothingLeftBeside(file);
    }

    @Test
    void replacesAnExistingFileWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("a.docx"), "một nội dung cũ dài hơn");
        store.writeAtomically(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertNothingLeftBeside(file);
    }

    @Test
    void tellsAFileThatIsHeldElsewhereAndLeavesItAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a.docx"), "cũ");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(failure(file)).isEqualTo(FileStoreException.Reason.FILE_IN_USE);
        }
        assertThat(file).hasContent("cũ");
        assertNothingLeftBeside(file);
    }

    @Test
    void tellsATargetThatIsAFolder() throws Exception {
        Path file = Files.createDirectory(folder.resolve("a.docx"));
        assertThat(failure(file)).isEqualTo(FileStoreException.Reason.NOT_WRITABLE);
    }

    @Test
    void tellsAFolderThatIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "x");
        assertThat(failure(file.resolve("a.docx"))).isEqualTo(FileStoreException.Reason.NOT_WRITABLE);
    }

    @Test
    void tellsAReadOnlyFolder() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked),
                "this user may write everywhere");
        try {
            assertThat(failure(locked.resolve("a.docx"))).isEqualTo(FileStoreException.Reason.NOT_WRITABLE);
        } finally {
            assertThat(locked.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void offersTheNextFreeName() throws Exception {
        Path file = folder.resolve("ke-hoach.docx");
        assertThat(store.freeName(file)).isEqualTo(file);
        Files.writeString(file, "1");
        Files.writeString(folder.resolve("ke-hoach (2).docx"), "2");
        assertThat(store.freeName(file)).isEqualTo(folder.resolve("ke-hoach (3).docx"));
    }
}
