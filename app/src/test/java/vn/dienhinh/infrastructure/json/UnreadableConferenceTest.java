package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;

/** Every kind of broken file is refused with its problem, its field and its line. */
class UnreadableConferenceTest {

    private final JsonConferenceCodec codec = new JsonConferenceCodec();

    @Test
    void aFileThatBreaksOffIsTruncatedOnItsLastLine() {
        refused("{\n  \"formatVersion\": 1,\n  \"delegates\": [\n    {\"fullName\": \"Nông Thị",
                Problem.TRUNCATED, "delegates[0].fullName", 4, "");
    }

    @Test
    void aSampleCutAnywhereIsTruncated() {
        String whole = JsonResource.text("/vn/dienhinh/samples/trung-khanh.json").strip();
        for (int length = 1; length < whole.length(); length += 211) {
            String cut = whole.substring(0, length);
            UnreadableFileException refusal = refusal(cut);
            assertThat(refusal.problem()).as("cut after %d: %s", length, tail(cut)).isEqualTo(Problem.TRUNCATED);
            assertThat(refusal.line()).isEqualTo((int) cut.chars().filter(c -> c == '\n').count() + 1);
        }
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"formatVersion\": 1, \"unit\": nul", "{\"formatVersion\": 1, \"unit\": {\"workforce\": 1",
        "{\"formatVersion\": 1, \"budget\": {\"lines\": [{\"quantity\": 1.", "{\"formatVersion\": 1, \"unit\": {\"name\": \"\\u00"})
    void aFileThatBreaksOffInsideAWordOrNumberIsTruncated(String text) {
        assertThat(refusal(text).problem()).isEqualTo(Problem.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "Kính gửi phòng Nội vụ", "<html></html>", "{'formatVersion': 1}", "{\"formatVersion\": 1,}", "PK\u0003\u0004"})
    void whatIsNoJsonIsSaidToBeNone(String text) {
        assertThat(refusal(text).problem()).isEqualTo(Problem.NOT_JSON);
        assertThat(refusal(text).line()).isEqualTo(1);
    }

    @Test
    void boundlessNestingAndNumbersAreRefusedToo() {
        assertThat(refusal("{\"a\":".repeat(100_000)).problem()).isEqualTo(Problem.NOT_JSON);
        assertThat(refusal("{\"formatVersion\": " + "1".repeat(100_000) + "}").problem()).isEqualTo(Problem.NOT_JSON);
    }

    @Test
    void aSlipInTheMiddleIsNoJsonAtItsLine() {
        refused("{\n  \"formatVersion\": 1,\n  \"unit\": {\n    \"name\" \"Đại Sơn\"\n  }\n}",
                Problem.NOT_JSON, "unit.name", 4, "");
    }

    @Test
    void textAfterTheEndIsNoJson() {
        refused("{\"formatVersion\": 1}\n{}", Problem.NOT_JSON, "", 2, "{");
    }

    @Test
    void aListInsteadOfAConferenceIsAWrongValue() {
        refused("[1, 2]", Problem.WRONG_VALUE, "", 1, "[1,2]");
    }

    @Test
    void aNewerFormatIsToldApart() {
        refused("{\n  \"formatVersion\": 2,\n  \"whatever\": 1\n}", Problem.NEWER_FORMAT, "formatVersion", 2, "2");
    }

    @Test
    void aMissingVersionIsAMissingField() {
        refused("{\n  \"id\": \"c1\"\n}", Problem.MISSING_FIELD, "formatVersion", 1, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.0", "0", "true"})
    void aVersionThatIsNoPositiveWholeNumberIsAWrongValue(String version) {
        assertThat(refusal("{\"formatVersion\": " + version + "}").problem()).isEqualTo(Problem.WRONG_VALUE);
    }

    @Test
    void aSectionWithoutItsLevelLacksAField() {
        refused("{\n  \"formatVersion\": 1,\n  \"plan\": {\n    \"sections\": [\n      {\n        \"draftKey\": \"purpose\"\n"
                + "      }\n    ]\n  }\n}", Problem.MISSING_FIELD, "plan.sections[0].level", 5, "");
    }

    @Test
    void anUnknownFieldIsNamedWithItsPlace() {
        refused("{\n  \"formatVersion\": 1,\n  \"delegates\": [\n    {},\n    {\n      \"fullname\": \"Nông Thị Sen\"\n    }\n  ]\n}",
                Problem.UNKNOWN_FIELD, "delegates[1].fullname", 6, "Nông Thị Sen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "birthYear    | \"1975\"            | 1975",
        "birthYear    | 1975.0              | 1975.0",
        "birthYear    | 19750000000         | 19750000000",
        "birthYear    | true                | true",
        "birthDate    | \"01/02/1975\"      | 01/02/1975",
        "birthDate    | [1975, 2, 1]        | [1975,2,1]",
        "gender       | \"Nam\"             | Nam",
        "gender       | 0                   | 0",
        "category     | \"guest\"           | guest",
        "partyMember  | \"true\"            | true",
        "partyMember  | 1                   | 1",
        "fullName     | 5                   | 5",
        "fullName     | {}                  | {}"})
    void aValueOfTheWrongKindIsRefusedNotConverted(String member, String value, String found) {
        refused("{\n  \"formatVersion\": 1,\n  \"delegates\": [\n    {\n      \"id\": \"d1\",\n      \"" + member + "\": " + value
                + "\n    }\n  ]\n}", Problem.WRONG_VALUE, "delegates[0]." + member, 6, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegates", "rules.papers", "unit.localities", "rules.scopes"})
    void aNullInAListIsAWrongValue(String list) {
        String[] steps = list.split("\\.");
        String inner = "\"" + steps[steps.length - 1] + "\": [\nnull]";
        String member = steps.length == 1 ? inner : "\"" + steps[0] + "\": {" + inner + "}";
        refused("{\"formatVersion\": 1, " + member + "}", Problem.WRONG_VALUE, list + "[0]", 2, "null");
    }

    @Test
    void aTextWhereAListBelongsIsAWrongValue() {
        refused("{\"formatVersion\": 1,\n\"programme\": \"Chào cờ\"}", Problem.WRONG_VALUE, "programme", 2, "Chào cờ");
    }

    @Test
    void aMemberThatStandsTwiceIsAWrongValue() {
        refused("{\"formatVersion\": 1,\n\"unit\": {\"name\": \"A\",\n\"name\": \"B\"}}",
                Problem.WRONG_VALUE, "unit.name", 3, "name");
    }

    @Test
    void aLevelThatCannotBeNumberedIsAWrongValue() {
        refused("{\"formatVersion\": 1, \"plan\": {\"sections\": [\n{\"level\": 1},\n{\"level\": 4}]}}",
                Problem.WRONG_VALUE, "plan.sections[1].level", 3, "4");
    }

    @Test
    void aDecisionOnAttendanceThatIsNoneIsAWrongValue() {
        refused("{\"formatVersion\": 1, \"decisions\": [\n{\"question\": \"attendance\", \"choice\": \"all\"}]}",
                Problem.WRONG_VALUE, "decisions[0].choice", 2, "all");
    }

    @Test
    void aBoundlessPriceIsAWrongValue() {
        refused("{\"formatVersion\": 1, \"budget\": {\"lines\": [{\"unitPrice\": 1E+999999999}]}}",
                Problem.WRONG_VALUE, "budget.lines[0].unitPrice", 1, "1E+999999999");
    }

    @Test
    void whatStandsThereIsShortened() {
        String text = "{\"formatVersion\": 1, \"meeting\": {\"date\": \"" + "x".repeat(5000) + "\"}}";
        assertThat(refusal(text).found()).hasSize(41).endsWith("…");
    }

    private void refused(String text, Problem problem, String field, int line, String found) {
        UnreadableFileException refusal = refusal(text);
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.found()).isEqualTo(found);
    }

    private UnreadableFileException refusal(String text) {
        return catchThrowableOfType(UnreadableFileException.class, () -> codec.decode(text));
    }
}
