package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Clauses;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.SubQuota;
import vn.dienhinh.domain.reading.SubQuota.Relation;
import vn.dienhinh.domain.text.WrittenNumbers;

/** Finds how many of certain groups shall be among the delegates: "nữ ít nhất 40%", "mỗi thôn 02 đại biểu". */
final class SubQuotaReader {

    private final Clauses clauses;
    private final Pattern groupFirst;
    private final Pattern numberFirst;
    private final Pattern each;
    private final Pattern atLeast;
    private final Pattern atMost;
    private final Pattern about;
    private final Pattern upwards = Pattern.compile("^\\s*trở lên");
    private final Pattern notQuota;

    SubQuotaReader(Vocabulary words) {
        clauses = new Clauses(words);
        String how = "(?<how>(?:@share.atLeast@|@share.atMost@|@share.about@|đạt|chiếm|là|tỷ lệ|tỉ lệ|phải|cần|bảo đảm|đảm bảo|trong đó|:|,|\\(|\\s)*)";
        String value = "(?<![\\d.,/])(?<n>\\d{1,3})(?!\\d|[./,]\\d)\\s*(?<unit>%|người|đại biểu|đồng chí|em)";
        groupFirst = words.pattern("(?<![\\p{L}])(?<group>@quota.groups@)(?![\\p{L}])(?:\\s+(?:là|chiếm|đạt))?\\s*" + how + value);
        numberFirst = words.pattern("(?<how>(?:@share.atLeast@|@share.atMost@|@share.about@)?)\\s*" + value
                + "\\s*(?:đại biểu|tổng số(?: đại biểu)?|số đại biểu|trở lên|trong số)?\\s*(?:là|thuộc|người)?\\s*(?<group>@quota.groups@)(?![\\p{L}])");
        each = words.pattern("(?<group>(?:mỗi|từng)\\s+(?:(?:@kind.any@)(?:\\s*,\\s*(?:@kind.any@))*|[\\p{L}]+(?:\\s[\\p{L}]+){0,4}?))(?:\\s+(?:cử|chọn|giới thiệu|có|được|bầu))?[^;.\\d]{0,25}?" + how + value);
        atLeast = words.pattern("@share.atLeast@");
        atMost = words.pattern("@share.atMost@");
        about = words.pattern("@share.about@");
        notQuota = words.pattern("@quota.not@");
    }

    /** A quota and where it stands in its text. */
    record Quota(SubQuota quota, CleanText text, int from, int to) {
    }

    List<Quota> in(CleanText text) {
        List<Quota> found = new ArrayList<>();
        for (CleanText clause : clauses.of(text)) {
            if (!notQuota.matcher(clause.folded()).find()) {
                add(found, groupFirst.matcher(clause.folded()), clause);
                add(found, numberFirst.matcher(clause.folded()), clause);
                add(found, each.matcher(clause.folded()), clause);
            }
        }
        return found;
    }

    private void add(List<Quota> found, Matcher matcher, CleanText clause) {
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (found.stream().anyMatch(other -> other.text() == clause && other.from() < to && from < other.to())) {
                continue;
            }
            boolean percent = matcher.group("unit").equals("%");
            Integer number = WrittenNumbers.of(matcher.group("n"));
            String group = clause.text().substring(matcher.start("group"), matcher.end("group"));
            found.add(new Quota(new SubQuota(group, relation(matcher.group("how"), clause.folded().substring(matcher.end("unit"))),
                    percent ? number : null, percent ? null : number), clause, from, to));
        }
    }

    private Relation relation(String how, String after) {
        if (atMost.matcher(how).find()) {
            return Relation.AT_MOST;
        }
        if (about.matcher(how).find()) {
            return Relation.ABOUT;
        }
        return atLeast.matcher(how).find() || upwards.matcher(after).find() ? Relation.AT_LEAST : Relation.EXACT;
    }
}
