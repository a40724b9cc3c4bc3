package vn.dienhinh.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.dienhinh.domain.form.Line.Side;
import vn.dienhinh.domain.text.VietnameseText;

/** Finds the parts of a section by what they say and where they stand, whoever made the file. */
final class PartFinder {

    private static final Pattern MOTTO = Pattern.compile("doc lap\\s*[-–]\\s*tu do\\s*[-–]\\s*hanh phuc.*");
    private static final Pattern NUMBER = Pattern.compile("so\\s*:.*");
    private static final Pattern DATE = Pattern.compile(".*\\bngay\\b.*\\bthang\\b.*\\bnam\\b.*");
    private static final Pattern ANNEX = Pattern.compile("phu luc(\\s+([ivxl]+|\\d+))?[.:]?");
    private static final Pattern DRAFT = Pattern.compile("du thao.*");
    private static final String NATION = "cong hoa xa hoi chu nghia viet nam";
    private static final int TYPE_WITHIN = 4;

    private final FormRuleBook book;
    private final int number;
    private final List<Line> lines;

    private PartFinder(FormRuleBook book, int number, List<Line> lines) {
        this.book = book;
        this.number = number;
        this.lines = lines;
    }

    static List<SectionParts> parts(ObservedPaper paper, FormRuleBook book) {
        List<SectionParts> all = new ArrayList<>();
        for (int i = 0; i < paper.sections().size(); i++) {
            List<Line> lines = LineFinder.lines(i + 1, paper.sections().get(i));
            all.add(new PartFinder(book, i + 1, lines).find());
        }
        return List.copyOf(all);
    }

    private SectionParts find() {
        Optional<Line> nation = first(lines, line -> line.isText() && line.key().startsWith(NATION));
        int headFrom = nation.map(this::headFrom).orElse(0);
        Optional<Line> annex = annexLabel().filter(label -> nation.isEmpty() || label.order() < headFrom);
        List<Line> head = nation.isPresent() ? head(headFrom) : List.of();
        Optional<Line> paperNumber = first(head, line -> NUMBER.matcher(line.key()).matches());
        List<Line> names = issuers(head, paperNumber);
        int superiors = superiors(names);
        Optional<Line> type = nation.isPresent() ? type(end(head)) : Optional.empty();
        List<Line> subject = type.map(line -> centredAfter(line.order(), line)).orElse(List.of());
        List<Line> annexTitle = annex.map(this::annexTitle).orElse(List.of());
        Optional<Line> note = annex.flatMap(label -> annexNote(label.order() + 1 + annexTitle.size()));
        List<Line> dear = annex.isPresent() && nation.isEmpty() ? List.of() : dear();
        Optional<Line> recipientsHead = first(lines, line -> line.isText() && line.key().startsWith("noi nhan"));
        SignatureFinder signature = new SignatureFinder(lines, recipientsHead);
        int from = Math.max(Math.max(end(head), type.map(line -> line.order() + 1).orElse(0)),
                Math.max(end(subject), end(dear)));
        List<Line> body = nation.isPresent() ? body(from, signature.from()) : List.of();
        return new SectionParts(number, lines, nation, first(head, line -> MOTTO.matcher(line.key()).matches()),
                names.subList(0, superiors), names.subList(superiors, names.size()), paperNumber, date(head), type,
                subject, shortSubject(head), dear, body, recipientsHead, signature.recipients(),
                signature.authority(), signature.signer(), annex, annexTitle, note);
    }

    private static Optional<Line> first(List<Line> lines, Predicate<Line> wanted) {
        return lines.stream().filter(line -> !line.isBlank()).filter(wanted).findFirst();
    }

    private static int end(List<Line> lines) {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).order() + 1;
    }

    /** Where two columns side by side begin: mostly at the top, under the head of an annex with a form of its own. */
    private int headFrom(Line nation) {
        int from = nation.order();
        while (from > 0 && lines.get(from - 1).side() != Side.FULL) {
            from--;
        }
        return from;
    }

    /** From there all up to the first full line. */
    private List<Line> head(int from) {
        int full = first(lines.subList(from, lines.size()), line -> line.side() == Side.FULL || !line.isText())
                .map(Line::order).orElse(lines.size());
        return lines.subList(from, full);
    }

    private static Optional<Line> date(List<Line> head) {
        return first(head, line -> line.side() == Side.RIGHT && DATE.matcher(line.key()).matches());
    }

    /** Lines of the left column above the number. */
    private static List<Line> issuers(List<Line> head, Optional<Line> paperNumber) {
        int until = paperNumber.map(Line::order).orElse(Integer.MAX_VALUE);
        return head.stream().filter(line -> line.side() == Side.LEFT && line.order() < until && !line.isBlank())
                .filter(line -> !DRAFT.matcher(line.key()).matches()).toList();
    }

    /** Leading lines that are not bold belong to the superior body, as long as a bold one follows. */
    private static int superiors(List<Line> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!Boolean.FALSE.equals(LetterStyle.of(names.get(i).paragraph()).bold())) {
                return i;
            }
        }
        return Math.max(0, names.size() - 1);
    }

    private static List<Line> shortSubject(List<Line> head) {
        return head.stream().filter(line -> line.key().startsWith("v/v")).toList();
    }

    private Optional<Line> type(int from) {
        return lines.subList(from, lines.size()).stream().filter(line -> !line.isBlank()).limit(TYPE_WITHIN)
                .filter(line -> isTypeName(line)).findFirst();
    }

    private boolean isTypeName(Line line) {
        String text = line.text();
        return text.equals(VietnameseText.upper(text)) && book.typeSymbols().keySet().stream()
                .anyMatch(name -> line.key().equals(name) || line.key().startsWith(name + " "));
    }

    /** Centred lines right under another, up to a blank one. */
    private List<Line> centredAfter(int order, Line above) {
        List<Line> found = new ArrayList<>();
        for (int i = order + 1; i < lines.size() && isCentredText(lines.get(i)); i++) {
            if (lines.get(i).key().startsWith("kinh gui")) {
                break;
            }
            found.add(lines.get(i));
        }
        return found;
    }

    private static boolean isCentredText(Line line) {
        return !line.isBlank() && line.isCentred() && line.side() == Side.FULL;
    }

    private List<Line> dear() {
        Optional<Line> head = first(lines, line -> line.isText() && line.key().startsWith("kinh gui"));
        if (head.isEmpty()) {
            return List.of();
        }
        List<Line> found = new ArrayList<>(List.of(head.get()));
        if (head.get().text().endsWith(":")) {
            for (int i = head.get().order() + 1; i < lines.size() && lines.get(i).text().startsWith("-"); i++) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    private List<Line> body(int from, int until) {
        return lines.subList(Math.min(from, until), until).stream()
                .filter(line -> line.table() == null && line.side() == Side.FULL && !line.isBlank())
                .filter(line -> !line.isCentred()).toList();
    }

    private Optional<Line> annexLabel() {
        return lines.stream().filter(line -> !line.isBlank() && line.table() == null).limit(TYPE_WITHIN)
                .filter(line -> ANNEX.matcher(line.key()).matches()).findFirst();
    }

    private List<Line> annexTitle(Line label) {
        List<Line> found = new ArrayList<>();
        for (int i = label.order() + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || line.table() != null || line.text().startsWith("(")) {
                break;
            }
            boolean justified = line.alignment() == TextAlignment.JUSTIFIED;
            if (justified || !found.isEmpty() && !line.isCentred()) {
                break;
            }
            found.add(line);
        }
        return found;
    }

    private Optional<Line> annexNote(int order) {
        return order < lines.size() && lines.get(order).key().startsWith("(kem theo")
                ? Optional.of(lines.get(order)) : Optional.empty();
    }
}
