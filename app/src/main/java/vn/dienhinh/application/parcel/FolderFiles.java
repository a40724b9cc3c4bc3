package vn.dienhinh.application.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dienhinh.domain.dossier.PaperKind;

/** The files of a folder of papers, each with the paper that it is by its name. Links and hidden files stay out. */
final class FolderFiles {

    private static final String HIDDEN = ".";

    private FolderFiles() {
    }

    /**
     * The files, sorted by name; those of folders inside keep their folder.
     *
     * @param without files that are not taken
     * @throws IOException when the folder can't be read
     */
    static List<ParcelItem> of(Path folder, List<Path> without) throws IOException {
        List<ParcelItem> items = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
                Path inside = folder.relativize(file);
                if (!isHidden(inside) && without.stream().noneMatch(other -> isSame(file, other))) {
                    String name = EntryNames.free(EntryNames.safe(slashed(inside)), taken);
                    items.add(ParcelItem.of(name, EntryRole.PAPER, paperOf(file), file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return items;
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(HIDDEN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static String slashed(Path inside) {
        List<String> parts = new ArrayList<>();
        inside.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    /** By the beginning of its name, as exports are called; the longest that fits; empty for another file. */
    private static String paperOf(Path file) {
        String name = file.getFileName().toString();
        PaperKind found = null;
        for (PaperKind kind : PaperKind.values()) {
            boolean fits = name.startsWith(kind.fileStem() + "-") || name.startsWith(kind.fileStem() + ".");
            if (fits && (found == null || kind.fileStem().length() > found.fileStem().length())) {
                found = kind;
            }
        }
        return found == null ? "" : found.name();
    }
}
