package vn.dienhinh.application.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.words.Vocabulary;

/** Cuts a paragraph into clauses at semicolons and full stops, and where the next addressee begins after a comma. */
public final class Clauses {

    private final Pattern cut;

    public Clauses(Vocabulary words) {
        cut = words.pattern("[;](?=\\s|$)|(?<!\\d)\\.(?=\\s|$)|(?<=\\d{4})\\.(?=\\s+\\p{L})|,(?=\\s*(?:đối với|còn|riêng)\\s)"
                + "|,(?=\\s*(?:các\\s+)?(?:@kind.any@)\\s+(?:@cap.words@|số lượng)(?![\\p{L}]))"
                + "|(?:,|\\svà)(?=\\s*(?:@kind.any@)\\s+(?:loại|hạng)\\s+[\\p{L}\\d]+\\s+(?:@cap.words@)(?![\\p{L}]))");
    }

    /** The clauses in order; brackets are never cut into. */
    public List<CleanText> of(CleanText text) {
        List<CleanText> clauses = new ArrayList<>();
        Matcher cuts = cut.matcher(text.folded());
        int from = 0;
        while (cuts.find()) {
            if (depth(text.folded(), from, cuts.start()) <= 0) {
                add(clauses, text.part(from, cuts.start()));
                from = cuts.end();
            }
        }
        add(clauses, text.from(from));
        return clauses;
    }

    private static void add(List<CleanText> clauses, CleanText clause) {
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
    }

    public static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
