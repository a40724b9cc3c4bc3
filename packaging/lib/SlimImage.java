import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.DataOutputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.internal.jimage.BasicImageReader;
import jdk.internal.jimage.ImageLocation;
import jdk.tools.jlink.internal.BasicImageWriter;
import jdk.tools.jlink.internal.ImageResourcesTree;

/**
 * Writes a runtime's file lib/modules anew without what the program can't meet: the words of languages other than
 * Vietnamese and English for dates and numbers, and modules that nothing asks for. All that stays keeps its bytes.
 *
 * <p>jlink does the same, but only for a runtime of its own version and from module files, which no artifact carries for
 * Windows. Arguments: the file, the new file, one regular expression for each kind of path to leave out.
 */
public final class SlimImage {

    private SlimImage() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Pattern> left = Stream.of(arguments).skip(2).map(Pattern::compile).toList();
        try (BasicImageReader image = BasicImageReader.open(Path.of(arguments[0]));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            BasicImageWriter writer = new BasicImageWriter(ByteOrder.LITTLE_ENDIAN);
            List<String> kept = new ArrayList<>();
            long offset = 0;
            for (String path : new TreeSet<>(List.of(image.getEntryNames()))) {
                if (ImageResourcesTree.isTreeInfoResource(path)
                        || left.stream().anyMatch(pattern -> pattern.matcher(path).lookingAt())) {
                    continue;
                }
                ImageLocation place = image.findLocation(path);
                long stored = place.getCompressedSize();
                writer.addLocation(path, offset, stored, place.getUncompressedSize());
                offset += stored == 0 ? place.getUncompressedSize() : stored;
                kept.add(path);
            }
            ImageResourcesTree tree = new ImageResourcesTree(offset, writer, kept);
            out.write(writer.getBytes());
            for (String path : kept) {
                ImageLocation place = image.findLocation(path);
                if (place.getCompressedSize() != 0) {
                    throw new IOException("A compressed entry is not foreseen: " + path);
                }
                out.write(image.getResource(place));
            }
            tree.addContent(out);
        }
    }
}
