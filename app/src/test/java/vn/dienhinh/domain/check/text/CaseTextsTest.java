package vn.dienhinh.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The defects recorded of the five real plans: which are found, which can't be and why. Prints the table. */
class CaseTextsTest {

    /** In the order of expected.json: the code that finds it, or "-" and the reason why no program can know. */
    private static final Map<String, List<String>> TABLE = Map.of(
            "tho-xuan.txt", List.of("text.letters", "text.blank.number", "text.wordLost", "text.stopInSentence",
                    "text.doublePhrase", "text.basis.dates", "text.endMark", "text.ordinal.suspect",
                    "text.meeting.loose", "text.number.gap", "text.capitals", "text.form.heading", "text.space.double"),
            "dai-son.txt", List.of("text.numbering.skips", "text.syllable", "text.slip", "text.slip", "text.mixed.name",
                    "text.meeting.congress", "- cấp của gạch đầu dòng tùy ý nghĩa câu", "- tiêu đề và nội dung phải hiểu nghĩa mới so được",
                    "text.mixed.addressee", "text.form.end", "text.space.hyphen", "text.blank", "text.endMark",
                    "- bản trích không có phần đầu, không biết là thiếu hay bị cắt"),
            "huong-khe.txt", List.of("text.basis.later", "text.slip", "text.slip", "text.slip", "text.basis.symbol",
                    "text.space.beforeMark", "text.slip", "text.form.abbreviation", "text.mixed.dash",
                    "text.blank.number", "- chức vụ của một người có thật, phải hỏi", "text.form.part",
                    "- văn bản không bắt buộc có hồ sơ", "text.number.gap", "text.form.markup"),
            "ngoc-trao.txt", List.of("text.blank.value", "text.numbering.skips", "text.ordinal.party",
                    "text.ordinal.suspect", "text.slip", "text.slip", "text.wordLost", "text.wordLost",
                    "text.doubleStop", "text.quotes", "text.mixed.name", "text.mixed.event", "text.form.signature",
                    "text.space.afterMark", "text.endMark", "text.capitals", "- câu thiếu động từ phải phân tích ngữ pháp"),
            "trung-khanh.txt", List.of("text.otherUnitKind", "text.slip", "text.mixed.spelling", "text.quotes",
                    "text.space.inside", "text.space.inside", "- sau dấu chấm vẫn viết hoa đúng, phải hiểu nghĩa câu",
                    "text.meeting.form", "- tiêu đề và nội dung phải hiểu nghĩa mới so được",
                    "- cấp của gạch đầu dòng tùy ý nghĩa câu", "text.mixed.spelling", "text.form.opening",
                    "- cấp trên không nêu nên không biết là thiếu", "- bản trích không có phần đầu, không biết là thiếu hay bị cắt",
                    "text.blank", "text.capitals"));

    @Test
    void everyDefectThatAProgramCanKnowIsFound() throws IOException {
        List<String> missed = new ArrayList<>();
        StringBuilder table = new StringBuilder("\nDefects recorded of the five plans, and check --text\n");
        int found = 0;
        int all = 0;
        for (JsonNode facts : new ObjectMapper().readTree(Files.readString(TestTexts.shared("cases/expected.json")))
                .path("cases")) {
            String file = facts.path("file").asText();
            String text = Files.readString(TestTexts.shared("cases/" + file));
            List<String> codes = TextCheck.paper(text).stream().map(TextRemark::code).distinct().toList();
            List<String> rows = TABLE.get(file);
            assertThat(rows).as(file).hasSameSizeAs(facts.path("defects"));
            for (int index = 0; index < rows.size(); index++) {
                JsonNode defect = facts.path("defects").get(index);
                boolean knowable = !rows.get(index).startsWith("-");
                boolean hit = knowable && codes.contains(rows.get(index)) && standsThere(text, defect, rows.get(index));
                all++;
                found += hit ? 1 : 0;
                table.append(String.format("%-16s %-28s %-22s %s%n", file, defect.path("kind").asText(),
                        hit ? "found" : knowable ? "MISSED" : "cannot be found", rows.get(index)));
                if (knowable && !hit) {
                    missed.add(file + " " + defect);
                }
            }
        }
        System.out.println(table.append("found ").append(found).append(" of ").append(all).append('\n'));
        assertThat(missed).isEmpty();
    }

    /** A remark with the code in or near the quoted words; kinds that count over the paper stand anywhere. */
    private static boolean standsThere(String text, JsonNode defect, String code) {
        String quote = folded(defect.path("quote").asText(""));
        if (quote.isEmpty() || code.startsWith("text.mixed") || code.equals("text.letters")
                || code.equals("text.meeting.loose") || code.equals("text.form.markup")) {
            return true;
        }
        return TextCheck.paper(text).stream().filter(remark -> remark.code().equals(code)).anyMatch(remark -> {
            String around = folded(text.substring(Math.max(0, remark.from() - 160),
                    Math.min(text.length(), remark.to() + 160)));
            return around.contains(quote);
        });
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s*#]+", "");
    }
}
