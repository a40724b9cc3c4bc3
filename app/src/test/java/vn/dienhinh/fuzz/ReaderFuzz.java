package vn.dienhinh.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import vn.dienhinh.bootstrap.CommandLineFactory;
import vn.dienhinh.cli.CommandLineProgram;

/** Gives damaged files of every kind to every command that reads such files. */
public final class ReaderFuzz {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.fixed(LocalDate.of(2025, 8, 12).atStartOfDay(VIETNAM).toInstant(), VIETNAM);
    private static final int READ = 0;
    private static final int FINDINGS = 1;
    private static final int REFUSED = 3;
    private static final String LIST_PAGE = "<html><body><table><tr><th>STT</th><th>H&#7885; v&agrave; t&ecirc;n</th><th>Năm sinh</th></tr>"
            + "<tr><td>1</td><td>L&Egrave;ng Thị Hoa</td><td>1975</td></tr><tr><td>2</td><td colspan=2>Nguyễn Văn An</td></tr></table></body></html>";
    private static final String LIST = "STT;Họ và tên;Năm sinh;Giới tính\n1;Nguyễn Văn An;1975;Nam\n2;Trần Thị Bình;12/3/1980;Nữ\n";

    /** What became of the files of one kind. */
    public static final class Count {
        private int tried;
        private int read;
        private int refused;
        private final List<String> faults = new ArrayList<>();

        /** Files that were tried. */
        public int tried() {
            return tried;
        }

        /** What was worse than a refusal, each with command, number of the mutant and what it said. */
        public List<String> faults() {
            return faults;
        }
    }

    /** A whole file and the commands that read such files. */
    private record Seed(String name, byte[] bytes, List<List<String>> commands) {
    }

    private final Path folder;
    private final long seed;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineProgram program;

    /**
     * @param folder for the files while they are tried
     * @param seed   the same seed makes the same files
     */
    public ReaderFuzz(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
        program = CommandLineFactory.create(CLOCK, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** Tries so many files, as many of each kind; what became of them, by kind. */
    public Map<String, Count> run(int mutants) throws IOException {
        List<Seed> seeds = seeds();
        Map<String, Count> counts = new LinkedHashMap<>();
        for (int i = 0; i < mutants; i++) {
            Seed whole = seeds.get(i % seeds.size());
            byte[] bytes = new Mutants(new Random(seed + i)).of(whole.bytes());
            String kind = whole.name().substring(whole.name().indexOf('.') + 1);
            one(whole, bytes, i, counts.computeIfAbsent(kind, key -> new Count()));
        }
        return counts;
    }

    /** True when the whole files are read by every command: what damage does can be told only then. */
    public boolean readsWhatIsWhole() throws IOException {
        for (Seed whole : seeds()) {
            Count count = new Count();
            for (int i = 0; i < whole.commands().size(); i++) {
                one(whole, whole.bytes(), 7 * i, count);
            }
            if (count.read < whole.commands().size()) {
                return false;
            }
        }
        return true;
    }

    private void one(Seed whole, byte[] bytes, int number, Count count) throws IOException {
        Path file = Files.write(folder.resolve(whole.name()), bytes);
        List<String> command = whole.commands().get(number / 7 % whole.commands().size());
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        count.tried++;
        try {
            int code = program.run(Stream.concat(command.stream(), Stream.of(file.toString())).toArray(String[]::new));
            if (code == READ || code == FINDINGS) {
                count.read++;
            } else if (code == REFUSED && err.toString().lines().count() <= 2 && !err.toString().contains("Exception")) {
                count.refused++;
            } else {
                count.faults.add(command + " #" + number + ": " + code + " " + err.toString().lines().findFirst().orElse(""));
            }
        } catch (RuntimeException | Error e) {
            count.faults.add(command + " #" + number + ": " + e);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> more = files.filter(each -> !each.equals(file)).toList();
            if (!more.isEmpty()) {
                count.faults.add(command + " #" + number + ": wrote " + more);
            }
        }
        Files.delete(file);
    }

    /** The counts as a table. */
    public static String table(Map<String, Count> counts) {
        StringBuilder table = new StringBuilder(String.format("%-8s %7s %7s %8s %7s%n", "kind", "tried", "read", "refused", "faults"));
        counts.forEach((kind, count) -> table.append(String.format("%-8s %7d %7d %8d %7d%n", kind, count.tried, count.read,
                count.refused, count.faults.size())));
        table.append(String.format("%-8s %7d %7d %8d %7d%n", "all", counts.values().stream().mapToInt(each -> each.tried).sum(),
                counts.values().stream().mapToInt(each -> each.read).sum(), counts.values().stream().mapToInt(each -> each.refused).sum(),
                counts.values().stream().mapToInt(each -> each.faults.size()).sum()));
        return table.toString();
    }

    private List<Seed> seeds() throws IOException {
        List<List<String>> paper = List.of(List.of("read-plan"), List.of("verify"), List.of("check", "--text"));
        List<List<String>> text = List.of(List.of("read-plan"), List.of("read-plan", "--json"), List.of("check", "--json", "--text"));
        List<List<String>> list = List.of(List.of("import-delegates"), List.of("import-delegates", "--json"));
        String plans = "/vn/dienhinh/reading/plans/";
        byte[] conference = made("sample", "dai-son");
        return List.of(
                new Seed("conference.json", conference, List.of(List.of("check"), List.of("check", "--json"))),
                new Seed("list.xlsx", exported(conference), list),
                new Seed("list.xls", oldWorkbook(), list),
                new Seed("list.csv", LIST.getBytes(StandardCharsets.UTF_8), list),
                new Seed("list.html", LIST_PAGE.getBytes(StandardCharsets.UTF_8), list),
                new Seed("plan.docx", resource(plans + "27-tinh-bang-hinh-thuc.docx"), paper),
                new Seed("table.docx", resource(plans + "55-lien-doan-lao-dong-bang.docx"),
                        List.of(List.of("import-delegates"), List.of("read-plan"), List.of("verify"))),
                new Seed("plan.doc", resource(plans + "45-bo-word-cu.doc"), text),
                new Seed("plan.pdf", resource(plans + "39-tinh-bang-pdf.pdf"), paper),
                new Seed("plan.txt", resource(plans + "54-tinh-cac-cap.txt"), text),
                new Seed("old.txt", resource(plans + "47-thi-xa-tcvn3.txt"), text));
    }

    private byte[] made(String... command) throws IOException {
        Path file = folder.resolve("made.json");
        program.run(Stream.concat(Stream.of(command), Stream.of("--out", file.toString())).toArray(String[]::new));
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private byte[] exported(byte[] conference) throws IOException {
        Path from = Files.write(folder.resolve("from.json"), conference);
        Path list = folder.resolve("made.xlsx");
        program.run("export-delegates", from.toString(), "--out", list.toString());
        byte[] bytes = Files.readAllBytes(list);
        Files.delete(from);
        Files.delete(list);
        return bytes;
    }

    private byte[] oldWorkbook() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Thôn 1");
            int number = 0;
            for (String line : LIST.split("\n")) {
                Row row = sheet.createRow(number++);
                int column = 0;
                for (String cell : line.split(";")) {
                    row.createCell(column++).setCellValue(cell);
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReaderFuzz.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
