package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dienhinh.infrastructure.files.DurableFiles;

/** Work on the store's file as a file, while its folder is held and nobody has the store open. */
public final class HeldFolder {

    private static final String KEPT = "dien-hinh-giu-lai";
    private static final String END = ".mv.db";

    private HeldFolder() {
    }

    /** True where the folder has a store's file, whatever is in it. */
    public static boolean hasStore(Path folder) {
        return Files.exists(folder.resolve(StoreCopy.FILE));
    }

    /**
     * Puts a store's file in the place of the present one in one step.
     *
     * @param whole       the new file, on the same disk; moved away
     * @param keepPresent true to keep the present file beside it first, byte by byte
     * @throws vn.dienhinh.application.conference.StoreException IN_USE where another program holds the folder
     */
    public static void replace(Path folder, Path whole, boolean keepPresent) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            Path store = folder.toAbsolutePath().resolve(StoreCopy.FILE);
            if (keepPresent && Files.exists(store)) {
                Path kept = freeName(folder.toAbsolutePath());
                Path unfinished = kept.resolveSibling(kept.getFileName() + ".part");
                DurableFiles.copy(store, unfinished);
                DurableFiles.moveIntoPlace(unfinished, kept);
            }
            DurableFiles.moveIntoPlace(whole, store);
        }
    }

    private static Path freeName(Path folder) {
        Path free = folder.resolve(KEPT + END);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(KEPT + "-" + number + END);
        }
        return free;
    }
}
