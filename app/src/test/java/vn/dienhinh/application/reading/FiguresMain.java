package vn.dienhinh.application.reading;
import com.fasterxml.jackson.databind.*;
import java.nio.file.*;
import vn.dienhinh.domain.reading.*;
public class FiguresMain {
    public static void main(String[] a) throws Exception {
        PlanReader reader = new PlanReader(); PlainTextReader text = new PlainTextReader(); ObjectMapper m = new ObjectMapper();
        ReadingFigures f = new ReadingFigures();
        for (int i = 1; i < a.length; i++) {
            if (a[0].equals("cases")) {
                for (JsonNode c : m.readTree(Files.readString(Path.of("/work/shared/cases/expected.json"))).path("cases")) if (c.path("file").asText().startsWith(a[i])) {
                    f.compare(a[i], PlanFacts.ofCase(c), PlanFacts.of(reader.read(text.read(Files.readAllBytes(Path.of("/work/shared/cases/" + c.path("file").asText()))))));
                }
            } else if (a[0].equals("own")) {
                Path dir = Path.of("/work/wt/reader/app/src/test/resources/plans");
                try (var s = Files.newDirectoryStream(dir, a[i] + "*.txt")) { for (Path p : s) {
                    String t = Files.readString(p); t = t.startsWith("\uFEFF") ? t.substring(1) : t;
                    StringBuilder b = new StringBuilder();
                    for (String line : t.split("\n")) if (line.startsWith("||")) for (String col : line.substring(2).split("\\|\\|")) for (String l : col.split(" / ")) b.append(l.strip()).append('\n'); else b.append(line).append('\n');
                    f.compare(a[i], PlanFacts.ofOwn(m.readTree(Files.readString(Path.of(p.toString().replace(".txt", ".json"))))), PlanFacts.of(reader.read(text.read(b.toString()))));
                } }
            } else if (a[0].equals("passages")) {
                new TextHygiene(Vocabulary.load()).read(text.read(Files.readAllBytes(Path.of(a[i])))).passages().forEach(p -> System.out.println(p.rank() + " [" + p.marker().label() + "] " + p.text()));
            }
        }
        f.misses().forEach(System.out::println);
        System.out.println(f.table("all"));
    }
}
