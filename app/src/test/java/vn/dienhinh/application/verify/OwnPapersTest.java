package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
                Stream.of(FORMATS).map(format -> Arguments.of(sample, kind, format))));
    }

    private static final DocumentFormat[] FORMATS = {DocumentFormat.DOCX};

    @ParameterizedTest
    @MethodSource("papers")
    void signedPaperHasNoFailingPoint(String sample, Kind kind, DocumentFormat format) throws Exception {
        FormReport report = report(GoodPapers.signed(sample), kind, format);

        assertThat(report.failing()).isEmpty();
        assertThat(report.count(Verdict.PASS)).isGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void draftHasNoFailingPoint(String sample, Kind kind, DocumentFormat format) throws Exception {
        assertThat(report(GoodPapers.sample(sample), kind, format).failing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void partsThatThePaperHasAreReallyJudged(String sample, Kind kind, DocumentFormat format) throws Exception {
        List<FormCode> kept = report(GoodPapers.signed(sample), kind, format).points().stream()
                .filter(point -> point.verdict() == Verdict.PASS).map(FormPoint::code).toList();

        assertThat(kept).contains(FormCode.PAPER, FormCode.MARGIN_LEFT, FormCode.FONT, FormCode.NUMBER_PLACE);
        if (kind == Kind.DELEGATES || kind == Kind.PLAN_WITH_ANNEX) {
            assertThat(kept).contains(FormCode.ANNEX_LABEL, FormCode.ANNEX_TITLE_STYLE, FormCode.ANNEX_NOTE_STYLE,
                    FormCode.ANNEX_RULE);
        }
        if (kind != Kind.DELEGATES) {
            assertThat(kept).contains(FormCode.NATION_STYLE, FormCode.MOTTO_RULE, FormCode.ISSUER_RULE,
                    FormCode.SUBJECT_RULE, FormCode.PAPER_NUMBER_FORM, FormCode.DATE_FORM, FormCode.TYPE_STYLE,
                    FormCode.BODY_INDENT, FormCode.BODY_END, FormCode.HEADING_STYLE, FormCode.RECIPIENTS_ARCHIVE,
                    FormCode.AUTHORITY_STYLE, FormCode.SIGNER_STYLE);
        }
        assertThat(kept.contains(FormCode.RECIPIENTS_AS_ABOVE)).isEqualTo(kind == Kind.REPORT);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyDelegateStandsInTheList(String sample, Kind kind, DocumentFormat format) throws Exception {
        Conference conference = GoodPapers.signed(sample);
        List<String> names = conference.delegates().stream().map(Delegate::fullName).toList();
        byte[] file = GoodPapers.file(conference, kind, format);

        boolean listed = kind == Kind.DELEGATES || kind == Kind.PLAN_WITH_ANNEX;
        assertThat(check.verify(file, names).failing()).extracting(FormPoint::code)
                .allMatch(code -> !listed && code == FormCode.PEOPLE);
    }

    private FormReport report(Conference conference, Kind kind, DocumentFormat format) throws Exception {
        return check.verify(GoodPapers.file(conference, kind, format), List.of());
    }
}
