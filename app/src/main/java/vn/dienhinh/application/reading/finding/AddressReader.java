package vn.dienhinh.application.reading.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.words.Vocabulary;

/** Finds whereto something is sent: "gửi về UBND huyện (qua phòng Nội vụ) trước ngày ...". */
final class AddressReader {

    private final Pattern sent;
    private final Pattern end;
    private final Pattern through;
    private final Pattern throughLater;

    AddressReader(Vocabulary words) {
        sent = words.pattern("(?:@send.verbs@)\\s+(?=(?:(?<plain>@send.bodies@)|@send.named@)(?![\\p{L}]))");
        end = words.pattern("\\s+(?:@send.ends@)(?![\\p{L}])|[,;:.](?=\\s|$)|\\(|\\./\\.|\\s-\\s(?!@line.tail@|tổng hợp|nội vụ)|\\s(?=(?:@send.papers@)(?![\\p{L}]))");
        through = Pattern.compile("^\\s*(\\([^)]*\\))");
        throughLater = Pattern.compile("\\((?:gửi\\s+)?(?:thông\\s+)?qua [^)]*\\)");
    }

    /** The addressee with the office it goes through; empty when none is named. */
    Optional<CleanText> in(CleanText text) {
        Matcher found = sent.matcher(text.folded());
        boolean any = found.find();
        while (any && found.group("plain") == null && !Character.isUpperCase(text.text().charAt(found.end()))) {
            any = found.find();
        }
        if (!any) {
            return Optional.empty();
        }
        Matcher ends = end.matcher(text.folded());
        int until = ends.find(found.end()) ? ends.start() : text.length();
        Matcher office = through.matcher(text.folded().substring(until));
        if (office.find()) {
            return Optional.of(text.part(found.end(), until + office.end(1)));
        }
        CleanText body = text.part(found.end(), until);
        Matcher later = throughLater.matcher(text.folded());
        return Optional.of(later.find(until) ? body.joined(text.part(later.start(), later.end())) : body);
    }
}
