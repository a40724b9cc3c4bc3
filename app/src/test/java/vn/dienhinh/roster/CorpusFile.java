package vn.dienhinh.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the corpus.
 *
 * @param name     its name
 * @param options  "as=csv", "encode=tcvn3", "font=.VnTime", "lower"
 * @param sheets   what is in it
 * @param expected the rows that the importer is to find, one line a row
 */
record CorpusFile(String name, List<String> options, List<Sheet> sheets, List<String> expected) {

    private static final String CORPUS = "/vn/dienhinh/roster/corpus.txt";

    /** A sheet, its cells not taken apart yet. */
    record Sheet(String name, List<String> lines, List<String> merged, List<Integer> hiddenRows, boolean[] hidden) {
    }

    String option(String name, String otherwise) {
        return options.stream().filter(option -> option.startsWith(name + "=")).findFirst()
                .map(option -> option.substring(name.length() + 1)).orElse(otherwise);
    }

    /** The form of the file, whatever its name. */
    String kind() {
        return option("as", name.substring(name.lastIndexOf('.') + 1));
    }

    static List<CorpusFile> all() {
        List<CorpusFile> files = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("== ")) {
                String[] words = line.substring(3).split(" ");
                files.add(new CorpusFile(words[0], List.of(words).subList(1, words.length), new ArrayList<>(),
                        new ArrayList<>()));
            } else if (!line.startsWith("# ") && !line.isEmpty()) {
                add(files.get(files.size() - 1), line);
            }
        }
        return files;
    }

    private static void add(CorpusFile file, String line) {
        if (line.startsWith("> ")) {
            file.expected.add(line.substring(2));
            return;
        }
        if (line.startsWith("-- ") || file.sheets.isEmpty()) {
            file.sheets.add(new Sheet(line.startsWith("-- ") ? line.substring(3) : "", new ArrayList<>(),
                    new ArrayList<>(), new ArrayList<>(), new boolean[1]));
            if (line.startsWith("-- ")) {
                return;
            }
        }
        Sheet sheet = file.sheets.get(file.sheets.size() - 1);
        if (line.startsWith("merge ")) {
            sheet.merged.addAll(List.of(line.substring(6).split(" ")));
        } else if (line.startsWith("hide ")) {
            sheet.hiddenRows.add(Integer.valueOf(line.substring(5)));
        } else if (line.equals("hidesheet")) {
            sheet.hidden[0] = true;
        } else {
            sheet.lines.add(line.equals(".") ? "" : line);
        }
    }

    private static String text() {
        try (InputStream in = CorpusFile.class.getResourceAsStream(CORPUS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
