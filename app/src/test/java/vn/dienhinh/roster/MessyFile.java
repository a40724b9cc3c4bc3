package vn.dienhinh.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of mess, to be written in every form that can hold it.
 *
 * @param name   what is messy in it
 * @param forms  endings of the files: "xlsx", "xls", "ods", "docx", "html", "csv", "txt"
 * @param sheet  name of its sheet, where the form has sheets
 * @param lines  cells between bars: ^ a line break, ~ before a cell struck through, {text} behind it a comment,
 *               #75 a figure, @75 a figure in a cell that shows a day
 * @param people who stands in it: "name | birth | what else must be told", an empty birth for one who has none
 */
record MessyFile(String name, List<String> forms, String sheet, List<String> lines, List<String> people) {

    private static final String RESOURCE = "/vn/dienhinh/roster/messy.txt";
    private static final List<String> TABLES = List.of("xlsx", "xls", "ods", "docx", "html", "csv");

    static List<MessyFile> all() {
        List<MessyFile> files = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("== ")) {
                String[] words = line.substring(3).split(" ", 3);
                List<String> forms = words.length > 1 && !words[1].equals("*") ? List.of(words[1].split(",")) : TABLES;
                files.add(new MessyFile(words[0], forms, words.length > 2 ? words[2] : "Sheet1", new ArrayList<>(),
                        new ArrayList<>()));
            } else if (line.startsWith("> ")) {
                files.get(files.size() - 1).people().add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                files.get(files.size() - 1).lines().add(line.equals(".") ? "" : line);
            }
        }
        return files;
    }

    private static String text() {
        try (InputStream in = MessyFile.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
