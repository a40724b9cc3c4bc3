package vn.dienhinh.application.reading.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.text.VietnameseText;

/** Reads a paper's head: type, number, date, issuing body and title. */
final class HeaderReader {

    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_TITLE = 420;
    private static final String LETTER = "Công văn";

    private static final Pattern CITES = Pattern.compile("^căn cứ|\\bsố\\s*\\d|như sau");

    private final Pattern type;
    private final Pattern number;
    private final Pattern date;
    private final Pattern letterSubject;
    private final Pattern opening;
    private final Pattern notIssuer;
    private final Pattern selfReference;
    private final IssuerReader issuers;

    HeaderReader(Vocabulary words) {
        type = words.pattern("^(?<type>@document.types@)(?![\\p{L}])");
        number = Pattern.compile("^số\\s?:?\\s*(?<number>\\d{1,5}\\s?(?:/\\s?\\d{4}\\s?)?[/-]\\s?[\\p{L}\\d]+(?:\\s?[-/&.]\\s?[\\p{L}\\d]+)*)");
        date = Pattern.compile("ngày\\s*(?<d>\\d{1,2})\\s*(?:tháng|[/.-])\\s*(?<m>\\d{1,2})\\s*(?:năm|[/.-])\\s*(?<y>\\d{4})");
        letterSubject = words.pattern("^(?:@document.letterSubject@)\\s*:?\\s*(?=\\S)");
        opening = words.pattern("^(?:@opening@|@document.dear@|@title.ends@)");
        notIssuer = words.pattern("@document.notIssuer@");
        selfReference = words.pattern("^(?:@closing@)\\s*(?:là|nội dung)[^.]{0,25}?(?<type>@document.types@)(?![\\p{L}])");
        issuers = new IssuerReader(words);
    }

    ReadDocument read(PlanText plan) {
        List<Passage> head = head(plan);
        Passage typeLine = head.stream().filter(this::isType).findFirst().orElse(null);
        Passage subject = head.stream().filter(each -> letterSubject.matcher(each.text().folded()).find()).findFirst().orElse(null);
        boolean letter = typeLine == null && subject != null;
        return new ReadDocument(typeLine != null ? type(plan, typeLine) : letter ? letterType(plan, subject) : typeByClosing(plan),
                number(plan, head), date(plan, head), issuers.read(plan, headLines(head, typeLine, subject)),
                typeLine != null ? title(plan, head, typeLine) : letter ? letterTitle(plan, subject) : null);
    }

    /** What stands before the first paragraph of the text itself. */
    private List<Passage> head(PlanText plan) {
        List<Passage> head = new ArrayList<>();
        for (Passage passage : plan.passages().subList(0, Math.min(plan.end(), plan.passages().size()))) {
            boolean numbered = !passage.marker().isNone() && !passage.marker().isBullet();
            boolean title = !head.isEmpty() && isType(head.get(head.size() - 1)) && isTitle(passage);
            if (title) {
                head.add(passage);
                continue;
            }
            if (numbered || head.size() == LONGEST_HEAD || opening.matcher(passage.text().folded()).find() && !head.isEmpty()
                    && head.stream().anyMatch(each -> isType(each) || each.text().folded().startsWith("số"))) {
                break;
            }
            head.add(passage);
        }
        return head;
    }

    /** "Thực hiện phong trào thi đua ..." right under the type is a title and no opening: it cites nothing and goes on to nothing. */
    private boolean isTitle(Passage passage) {
        String words = passage.text().folded();
        return passage.marker().isNone() && words.length() <= LONGEST_TITLE && !CITES.matcher(words).find() && ",;:.".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** The lines above type or subject, where body, number and date stand. */
    private static List<Passage> headLines(List<Passage> head, Passage typeLine, Passage subject) {
        Passage last = typeLine != null ? typeLine : subject;
        return last == null ? List.of() : head.subList(0, head.indexOf(last));
    }

    private boolean isType(Passage passage) {
        Matcher found = type.matcher(passage.text().folded());
        return passage.marker().isNone() && found.find()
                && Passage.isCapitals(passage.text().text().substring(0, found.end()));
    }

    private Found<String> type(PlanText plan, Passage line) {
        Matcher found = type.matcher(line.text().folded());
        found.find();
        return plan.found("document.type", FindKind.DOCUMENT_TYPE, capitalised(found.group("type")), line.text(), 0, found.end());
    }

    private static Found<String> letterType(PlanText plan, Passage subject) {
        return plan.found("document.type", FindKind.DOCUMENT_TYPE, LETTER, subject.text(), 0, subject.text().length());
    }

    private Found<String> typeByClosing(PlanText plan) {
        for (Passage passage : plan.passages()) {
            Matcher found = selfReference.matcher(passage.text().folded());
            if (found.find()) {
                return plan.found("document.type", FindKind.DOCUMENT_TYPE, capitalised(found.group("type")), passage.text(),
                        found.start("type"), found.end("type"));
            }
        }
        return null;
    }

    private Found<String> number(PlanText plan, List<Passage> head) {
        for (Passage passage : head) {
            Matcher found = number.matcher(passage.text().folded());
            if (found.find()) {
                String value = passage.text().text().substring(found.start("number"), found.end("number"));
                return plan.found("document.number", FindKind.DOCUMENT_NUMBER, BasisReader.tidyNumber(value), passage.text(),
                        found.start("number"), found.end("number"));
            }
        }
        return null;
    }

    private Found<LocalDate> date(PlanText plan, List<Passage> head) {
        for (Passage passage : head) {
            Matcher found = date.matcher(passage.text().folded());
            if (found.find() && passage.text().folded().indexOf(',') < found.start()
                    && passage.text().folded().substring(0, found.start()).matches("(?:số.*|[^,]{1,45}),\\s*")) {
                return YearGuess.date(Integer.parseInt(found.group("y")), Integer.parseInt(found.group("m")),
                        Integer.parseInt(found.group("d"))).map(day -> plan.found("document.date", FindKind.DOCUMENT_DATE,
                        day, passage.text(), found.start(), found.end())).orElse(null);
            }
        }
        return null;
    }

    /** What stands under the type, up to the first paragraph of the text. */
    private Found<String> title(PlanText plan, List<Passage> head, Passage line) {
        Matcher found = type.matcher(line.text().folded());
        found.find();
        CleanText title = line.text().from(found.end());
        for (int i = head.indexOf(line) + 1; i < head.size() && title.length() < LONGEST_TITLE; i++) {
            String words = head.get(i).text().folded();
            boolean other = notIssuer.matcher(words).find() || date.matcher(words).find() || words.matches("[-_.\\s]*")
                    || !head.get(i).marker().isNone() || words.length() > LONGEST_TITLE
                    || words.endsWith(":") || words.endsWith(".") && !title.isEmpty();
            if (other) {
                break;
            }
            title = title.isEmpty() ? head.get(i).text() : title.joined(head.get(i).text());
        }
        return title.isEmpty() ? null : plan.words("document.title", FindKind.DOCUMENT_TITLE, title);
    }

    private Found<String> letterTitle(PlanText plan, Passage subject) {
        Matcher found = letterSubject.matcher(subject.text().folded());
        found.find();
        return plan.words("document.title", FindKind.DOCUMENT_TITLE, subject.text().from(found.end()));
    }

    static String capitalised(String folded) {
        return VietnameseText.capitalised(folded.toLowerCase(Locale.forLanguageTag("vi")));
    }
}
