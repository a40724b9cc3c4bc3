package vn.dienhinh.application.reading.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Marker;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.text.FoldedLetters;

/** Finds the papers that a paper cites: by number, laws by name, resolutions of congresses by their ordinal. */
final class BasisReader {

    /** Party papers write their number with a slash before the body: "34-CT-TW" is a slip of "34-CT/TW". */
    private static final Pattern PARTY_SLIP = Pattern.compile("(-\\p{Lu}{2,4})-(T[WUƯ]|HU|ĐU)$");
    private static final String NUMBER = "\\d{1,5}(?:\\s?/\\s?\\d{4})?\\s?[/-]\\s?\\p{L}[\\p{L}\\d]*(?:\\s?[-/&]\\s?[\\p{L}\\d]+|\\.[\\p{L}\\d]+){0,3}";
    private static final String DATE = "(?:ngày\\s*)?(?<d>\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(?<m>\\d{1,2})(?:\\s?[/.-]\\s?|,?\\s+năm\\s+)(?<y>\\d{4})";
    private static final int LONGEST_ISSUER = 90;

    private final Pattern numbered;
    private final Pattern law;
    private final Pattern resolution;
    private final Pattern issuer;
    private final Pattern issuerEnd;
    private final Pattern subject;
    private final Pattern orders;
    private final Pattern opening;

    BasisReader(Vocabulary words) {
        String date = "(?:\\s*,?\\s*(?:ban hành |ký |đề )?" + DATE + ")?";
        numbered = words.pattern("(?<![\\p{L}])(?<type>@basis.types@)(?:(?:\\s+(?!@basis.types@)[^\\s.;:,\\d()]+){0,9}?\\s+số:?\\s*|\\s+)(?<number>" + NUMBER + ")" + date);
        law = words.pattern("(?<![\\p{L}])(?<name>luật (?:(?<known>@basis.laws@)|[\\p{L}][^;.:()\\d]{2,110}?(?=\\s+(?:số:?\\s*\\d|ngày\\s+\\d|năm\\s+\\d)|\\s*;|\\s*$)))(?:\\s*\\(?(?:luật\\s+)?(?:số:?\\s*)?(?<number>\\d+/\\d{4}/qh\\d+)\\)?)?(?:[\\s,]*(?:được[^.;]{0,40}?thông qua\\s*)?(?:" + DATE + "|năm\\s+(?<year>\\d{4})))?");
        resolution = words.pattern("nghị quyết\\s+(?<issuer>đại hội (?:đại biểu )?đảng bộ [^.;,()]{1,40}?lần thứ [ivxl]+)(?![\\p{L}])");
        issuer = Pattern.compile("^\\s*(?:\\([^)]*\\)\\s*)?,?\\s*của\\s+(?:các\\s+)?");
        issuerEnd = words.pattern("\\s+(?:@basis.issuerEnds@)(?![\\p{L}])|[;.:()\"]|,(?!\\s*(?:@basis.issuerGoesOn@))");
        subject = words.pattern("^[\\s,]*(?:\\([^)]*\\)\\s*)?(?<subject>(?:@basis.subject@)\\s[^;]*)");
        orders = words.pattern(",[^,;]{2,80}?\\s(?:@basis.orders@)(?![\\p{L}]).*như sau.*$");
        opening = words.pattern("^(?:@opening@)");
    }

    /**
     * All papers, each once, those of the opening first.
     *
     * @param own the paper's own number, which is not a basis; null when not known
     */
    List<Found<ReadBasis>> read(PlanText plan, String own) {
        Map<String, Cited> found = new LinkedHashMap<>();
        int firstSection = firstSection(plan);
        for (Passage passage : plan.passages()) {
            boolean opens = passage.index() < firstSection && (opening.matcher(passage.text().folded()).find()
                    || passage.text().folded().contains("số"));
            for (Cited cited : in(passage.text(), opens)) {
                found.merge(cited.key(), cited, Cited::better);
            }
        }
        found.remove(Cited.key(own));
        withoutYearless(found);
        List<Cited> ordered = new ArrayList<>(found.values());
        ordered.sort((one, other) -> Boolean.compare(other.basis.opening(), one.basis.opening()));
        List<Found<ReadBasis>> result = new ArrayList<>();
        for (Cited cited : ordered) {
            result.add(plan.found("legalBases." + (result.size() + 1), FindKind.LEGAL_BASIS, cited.basis, cited.text,
                    cited.from, cited.to));
        }
        return result;
    }

    private int firstSection(PlanText plan) {
        return plan.passages().stream().filter(passage -> passage.rank() <= Marker.CAPITALS_RANK + 1
                && !passage.marker().isNone()).mapToInt(Passage::index).findFirst().orElse(plan.passages().size());
    }

    /** A law by its name alone says nothing when the same law stands there with its year or number. */
    private static void withoutYearless(Map<String, Cited> found) {
        List<Cited> laws = found.values().stream().filter(cited -> cited.basis.name() != null).toList();
        boolean known = laws.stream().anyMatch(Cited::isDated);
        if (known) {
            found.values().removeIf(cited -> cited.basis.name() != null && !cited.isDated()
                    && laws.stream().anyMatch(law -> law.isDated() && FoldedLetters.of(law.basis.name()).equals(FoldedLetters.of(cited.basis.name()))));
            Optional<Cited> full = laws.stream().filter(cited -> cited.basis.number() != null || cited.basis.date() != null).findFirst();
            full.ifPresent(law -> found.values().removeIf(cited -> cited.basis.name() != null && cited != law
                    && cited.basis.number() == null && cited.basis.date() == null
                    && FoldedLetters.of(cited.basis.name()).equals(FoldedLetters.of(law.basis.name()))));
        }
    }

    private record Cited(ReadBasis basis, CleanText text, int from, int to) {

        boolean isDated() {
            return basis.number() != null || basis.date() != null || basis.year() != null;
        }

        String key() {
            String number = key(basis.number());
            return number.isEmpty() ? basis.type() + basis.year() + basis.date() + FoldedLetters.of(Objects.toString(basis.issuer(), "")) : number;
        }

        static String key(String number) {
            return number == null ? "" : FoldedLetters.of(number).replaceAll("^0+|[^\\p{L}\\d]", "");
        }

        /** The citation that says more; among equals the first. */
        Cited better(Cited other) {
            boolean more = basis.date() == null && other.basis.date() != null;
            return more ? other : this;
        }
    }

    private List<Cited> in(CleanText text, boolean opens) {
        List<Cited> found = new ArrayList<>();
        Matcher papers = numbered.matcher(text.folded());
        while (papers.find()) {
            String number = tidyNumber(text.text().substring(papers.start("number"), papers.end("number")));
            if (Character.isUpperCase(number.codePoints().filter(Character::isLetter).findFirst().orElse('a'))) {
                String type = capitalised(text.text().substring(papers.start("type"), papers.end("type")));
                found.add(cited(text, papers.start(), papers.end(), type, number, date(papers), null, null, opens));
            }
        }
        Matcher laws = law.matcher(text.folded());
        while (laws.find()) {
            String number = laws.group("number") == null ? null
                    : text.text().substring(laws.start("number"), laws.end("number")).toUpperCase(Locale.ROOT);
            Integer year = laws.group("year") == null ? null : Integer.valueOf(laws.group("year"));
            boolean inTitle = number == null && year == null && laws.group("d") == null
                    && text.folded().substring(0, laws.start()).endsWith("của ");
            boolean named = laws.group("known") != null || Character.isUpperCase(text.text().charAt(laws.start("name") + "luật ".length()));
            if (inTitle || !named) {
                continue;
            }
            String name = text.text().substring(laws.start("name"), laws.end("name"));
            found.add(cited(text, laws.start(), laws.end(), "Luật", number, date(laws), year, name, opens));
        }
        Matcher resolutions = resolution.matcher(text.folded());
        while (resolutions.find()) {
            String body = text.text().substring(resolutions.start("issuer"), resolutions.end("issuer"));
            found.add(new Cited(new ReadBasis("Nghị quyết", null, null, null, body, null, null, false), text,
                    resolutions.start(), resolutions.end()));
        }
        return found;
    }

    private Cited cited(CleanText text, int from, int to, String type, String number, LocalDate date, Integer year,
                        String name, boolean opens) {
        int end = to;
        String body = null;
        Matcher of = issuer.matcher(text.folded().substring(end));
        if (of.find()) {
            int begin = end + of.end();
            int until = Math.min(text.length(), begin + LONGEST_ISSUER);
            Matcher ends = issuerEnd.matcher(text.folded());
            if (ends.find(begin)) {
                until = Math.min(until, ends.start());
            }
            body = text.part(begin, until).text();
            end = until;
        }
        Matcher about = subject.matcher(text.folded().substring(end));
        String on = about.find() && opens ? text.part(end + about.start("subject"), end + subjectEnd(about)).text() : null;
        return new Cited(new ReadBasis(type, number, date, year, body == null || body.isEmpty() ? null : body, name, on, opens),
                text, from, end);
    }

    /** What the paper itself orders goes on in the sentence of the last basis: "..., UBND huyện ban hành ... như sau:". */
    private int subjectEnd(Matcher about) {
        Matcher ordered = orders.matcher(about.group("subject"));
        return about.start("subject") + (ordered.find() ? ordered.start() : about.group("subject").length());
    }

    /** True when a stretch of the text belongs to a citation, as the date of a cited paper does. */
    boolean covers(CleanText text, int from, int to) {
        return in(text, false).stream().anyMatch(cited -> cited.from < to && from < cited.to);
    }

    /** The stretches of a text that belong to citations, each as its two ends. */
    List<int[]> covered(CleanText text) {
        return in(text, false).stream().map(cited -> new int[] {cited.from, cited.to}).toList();
    }

    private static LocalDate date(Matcher found) {
        if (found.group("d") == null) {
            return null;
        }
        return YearGuess.date(Integer.parseInt(found.group("y")), Integer.parseInt(found.group("m")),
                Integer.parseInt(found.group("d"))).orElse(null);
    }

    static String tidyNumber(String number) {
        return PARTY_SLIP.matcher(number.replace(" ", "").replaceAll("[–—−]", "-")).replaceFirst("$1/$2");
    }

    private static String capitalised(String type) {
        return type.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + type.substring(1);
    }
}
