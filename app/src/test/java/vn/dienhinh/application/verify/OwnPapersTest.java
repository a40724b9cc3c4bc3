package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.verify.GoodPapers.Kind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.form.FormCode;
import vn.dienhinh.domain.form.FormPoint;
import vn.dienhinh.domain.form.Verdict;

/** Every paper of every sample, draft and signed, is in official form. */
@Tag("slow")
class OwnPapersTest {

    private final VerifyService check = GoodPapers.check();

    static Stream<Arguments> papers() {
        return GoodPapers.SAMPLES.stream().flatMap(sample -> Stream.of(Kind.values()).flatMap(kind ->
                Stream.of(DocumentFormat.values()).map(format -> Arguments.of(sample, kind, format))));
    }

    /** A signed paper, judged once for all tests: with the names of its delegates where it lists them. */
    private record Judged(byte[] file, FormReport report) {
    }

    private static final Map<List<Object>, Judged> SIGNED = new HashMap<>();

    private Judged signed(String sample, Kind kind, DocumentFormat format) throws Exception {
        List<Object> key = List.of(sample, kind, format);
        if (!SIGNED.containsKey(key)) {
            Conference conference = GoodPapers.signed(sample);
            boolean lists = kind == Kind.DELEGATES || kind == Kind.PLAN_WITH_ANNEX;
            List<String> names = lists ? conference.delegates().stream().map(Delegate::fullName).toList() : List.of();
            byte[] file = GoodPapers.file(conference, kind, format);
            SIGNED.put(key, new Judged(file, check.verify(file, names)));
        }
        return SIGNED.get(key);
    }

    @AfterAll
    static void forget() {
        SIGNED.clear();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void signedPaperHasNoFailingPointAndListsEveryDelegate(String sample, Kind kind, DocumentFormat format)
            throws Exception {
        assertThat(signed(sample, kind, format).report().failing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void draftHasNoFailingPoint(String sample, Kind kind, DocumentFormat format) throws Exception {
        byte[] file = GoodPapers.file(GoodPapers.sample(sample), kind, format);

        assertThat(check.verify(file, List.of()).failing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void partsThatThePaperHasAreReallyJudged(String sample, Kind kind, DocumentFormat format) throws Exception {
        List<FormCode> kept = signed(sample, kind, format).report().points().stream()
                .filter(point -> point.verdict() == Verdict.PASS).map(FormPoint::code).toList();

        assertThat(kept).contains(FormCode.PAPER, FormCode.MARGIN_LEFT, FormCode.FONT, FormCode.NUMBER_PLACE);
        if (kind == Kind.DELEGATES || kind == Kind.PLAN_WITH_ANNEX) {
            assertThat(kept).contains(FormCode.ANNEX_LABEL, FormCode.ANNEX_TITLE_STYLE, FormCode.ANNEX_NOTE_STYLE,
                    FormCode.ANNEX_RULE, FormCode.PEOPLE);
        }
        if (kind != Kind.DELEGATES) {
            assertThat(kept).contains(FormCode.NATION_STYLE, FormCode.MOTTO_RULE, FormCode.ISSUER_RULE,
                    FormCode.SUBJECT_RULE, FormCode.PAPER_NUMBER_FORM, FormCode.DATE_FORM, FormCode.TYPE_STYLE,
                    FormCode.BODY_INDENT, FormCode.BODY_END, FormCode.HEADING_STYLE, FormCode.RECIPIENTS_ARCHIVE,
                    FormCode.AUTHORITY_STYLE, FormCode.SIGNER_STYLE);
        }
        assertThat(kept.contains(FormCode.RECIPIENTS_AS_ABOVE)).isEqualTo(kind == Kind.REPORT);
    }
}
