package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dienhinh.infrastructure.files.DurableFiles;

/** Keeps a damaged store's file beside the one that takes its place, under a name that tells what it is. */
final class SetAside {

    private SetAside() {
    }

    /** Copies the store's file to the first free name, {@code dien-hinh-hong-1.mv.db} and on; returns that file. */
    static Path copy(StoreAddress store) throws IOException {
        int number = 1;
        Path kept = named(store, number);
        while (Files.exists(kept)) {
            number++;
            kept = named(store, number);
        }
        DurableFiles.copy(store.file(), kept);
        DurableFiles.forceFolder(store.folder());
        return kept;
    }

    private static Path named(StoreAddress store, int number) {
        return store.folder().resolve(store.name() + "-hong-" + number + ".mv.db");
    }
}
