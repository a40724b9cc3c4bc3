package vn.dienhinh.application.reading.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.text.FoldedLetters;

/** Finds the issuing body: in the head's left column, or in the opening ("UBND huyện ban hành Kế hoạch"). */
final class IssuerReader {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Pattern notIssuer;
    private final Pattern body;
    private final Pattern standing;
    private final Pattern territory;
    private final Pattern opening;
    private final Pattern smallWords;
    private final Pattern firstCapital;
    private final Pattern abbreviation;
    private final Pattern named;
    private final Pattern superior;

    IssuerReader(Vocabulary words) {
        notIssuer = words.pattern("@document.notIssuer@");
        body = words.pattern("^(?:@issuer.bodies@)(?![\\p{L}])");
        standing = words.pattern("@issuer.standing@");
        territory = words.pattern("^(?:@issuer.territories@)(?![\\p{L}])");
        opening = words.pattern("(?:^|[,.;]\\s*)(?<body>(?:@issuer.bodies@)(?![\\p{L}])[^,.;:]{0,70}?)\\s+(?:@issuer.verbs@)");
        smallWords = words.pattern("(?<![\\p{L}])(?:@issuer.small@)(?![\\p{L}])");
        firstCapital = words.pattern("(?<![\\p{L}])(?:@issuer.firstCapital@)(?![\\p{L}])");
        abbreviation = words.pattern("(?<![\\p{L}])(?:@issuer.abbreviations@)(?![\\p{L}])");
        superior = words.pattern("^(?:ubnd|ủy ban nhân dân)\\s+(?:@issuer.territories@)\\s+\\p{L}+(?:\\s+\\p{L}+){1,3}?\\s+(?=(?:@issuer.offices@)\\s)");
        named = words.pattern("(?<![\\p{L}])(?<kind>@issuer.territories@)$");
    }

    Found<String> read(PlanText plan, List<Passage> head) {
        Found<String> inHead = inHead(plan, head);
        return inHead != null ? inHead : inOpening(plan);
    }

    /** The last body of the column; a line that only names a territory, or goes on with its name, belongs to the line above it. */
    private Found<String> inHead(PlanText plan, List<Passage> head) {
        CleanText found = null;
        CleanText board = null;
        int last = -1;
        for (Passage passage : head) {
            String words = passage.text().folded();
            if (!passage.isCapitals() || notIssuer.matcher(words).find() || words.startsWith("số")) {
                continue;
            }
            if (found != null && standing.matcher(words).matches()) {
                board = passage.text();
                last = passage.index();
            } else if (body.matcher(words).find()) {
                found = withoutSuperior(passage.text());
                last = passage.index();
            } else if (found != null && (passage.index() == last + 1 && !territory.matcher(words).find()
                    || territory.matcher(words).find() && !territory.matcher(found.folded()).find())) {
                found = found.joined(passage.text());
            }
        }
        if (found == null) {
            return null;
        }
        if (board != null) {
            return plan.found("document.issuer", FindKind.DOCUMENT_ISSUER, cased(board.text()) + " " + cased(found.text()), board, 0, board.length());
        }
        return plan.found("document.issuer", FindKind.DOCUMENT_ISSUER, cased(found.text()), found, 0, found.length());
    }

    /** "UBND TỈNH NINH BÌNH SỞ NỘI VỤ" in one line: the second body issues. */
    private CleanText withoutSuperior(CleanText line) {
        Matcher above = superior.matcher(line.folded());
        return above.find() ? line.from(above.end()) : line;
    }

    private Found<String> inOpening(PlanText plan) {
        for (Passage passage : plan.passages()) {
            Matcher found = opening.matcher(passage.text().folded());
            if (found.find() && plan.isMain(passage)) {
                CleanText words = passage.text().part(found.start("body"), found.end("body"));
                return plan.found("document.issuer", FindKind.DOCUMENT_ISSUER, withName(plan, words), words, 0, words.length());
            }
        }
        return null;
    }

    /** "UBND huyện" is completed by the name that the paper gives most often to that territory. */
    private String withName(PlanText plan, CleanText words) {
        Matcher kind = named.matcher(words.folded());
        if (!kind.find()) {
            return words.text();
        }
        Pattern names = Pattern.compile("(?<![\\p{L}])" + kind.group("kind") + " ((?:\\p{Lu}\\p{Ll}+ ?){1,4})(?![\\p{L}])");
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : plan.passages()) {
            Matcher found = names.matcher(passage.text().text());
            while (found.find()) {
                counts.merge(found.group(1).strip(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(name -> words.text() + " " + name.getKey()).orElse(words.text());
    }

    /** Capitals of a head as they stand inside a sentence: "ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN" is "Ủy ban nhân dân xã Đại Sơn". */
    private String cased(String capitals) {
        StringBuilder text = new StringBuilder(capitals.toLowerCase(VIETNAMESE));
        String folded = FoldedLetters.of(text.toString());
        boolean[] kept = new boolean[text.length()];
        keep(smallWords.matcher(folded), kept, 0);
        keep(firstCapital.matcher(folded), kept, 1);
        for (int i = 0; i < text.length(); i++) {
            boolean wordBegins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            if (i == 0 || wordBegins && !kept[i]) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        Matcher letters = abbreviation.matcher(folded);
        while (letters.find()) {
            text.replace(letters.start(), letters.end(), capitals.substring(letters.start(), letters.end()));
        }
        return text.toString();
    }

    private static void keep(Matcher words, boolean[] kept, int from) {
        while (words.find()) {
            for (int i = words.start() + from; i < words.end(); i++) {
                kept[i] = true;
            }
        }
    }
}
