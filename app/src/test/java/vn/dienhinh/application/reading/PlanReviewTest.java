package vn.dienhinh.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.reading.finding.PlanReader;
import vn.dienhinh.application.reading.proposal.MissingFind;
import vn.dienhinh.application.reading.proposal.PlanReview;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

class PlanReviewTest {

    private static final String PLAN = """
            ỦY BAN NHÂN DÂN HUYỆN MẪU
            Số: 12/KH-UBND
            Mẫu, ngày 05 tháng 9 năm 2024
            KẾ HOẠCH
            Tổ chức Hội nghị điển hình tiên tiến các cấp
            Thực hiện Kế hoạch số 500/KH-UBND ngày 01/8/2024 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện ban hành kế hoạch như sau:
            II. NỘI DUNG
            1. Đối với các xã, trường học, doanh nghiệp
            a) Hình thức: Hội nghị tuyên dương điển hình tiên tiến.
            b) Thời gian: 1/2 ngày, hoàn thành trước ngày 20/3/2025.
            c) Số lượng: Đơn vị có dưới 300 lao động thì tổ chức hội nghị toàn thể; đơn vị có trên 300 lao động tổ chức hội nghị đại biểu không quá 200 đại biểu.
            d) Thành phần: đại biểu điển hình tiên tiến khoảng 70%; đại biểu khách mời khoảng 30%.
            2. Đối với huyện
            a) Hình thức: Hội nghị tuyên dương điển hình tiên tiến.
            b) Thời gian: 1 ngày, hoàn thành trước ngày 20/6/2025.
            c) Số lượng: không quá 300 đại biểu.
            Nơi nhận:
            - UBND tỉnh (b/c);
            - UBND các xã;
            - Lưu: VT, NV.
            """;

    private final PlanReview review = PlanReview.of(new PlanReader().read(new PlainTextReader().read(PLAN)));

    PlanReviewTest() throws Exception {
        assertThat(review.read().scopes()).hasSize(2);
    }

    @Test
    void everythingIsProposedButTheSuperiorsRecipients() {
        assertThat(review.recipients()).isEmpty();
        assertThat(review.takingBack("recipients.1").recipients()).containsExactly("UBND tỉnh (b/c)");
        assertThat(profile(review).scopeFor(UnitKind.COMMUNE).orElseThrow().sizes()).hasSize(2);
    }

    @Test
    void aThresholdIsRefusedAndTheCapStays() {
        RuleScope scope = scope(review.refusing(base().plenaryBelow().id()));

        assertThat(scope.sizes()).singleElement().satisfies(size -> {
            assertThat(size.attendance()).isEqualTo(Attendance.DELEGATES);
            assertThat(size.cap()).isEqualTo(200);
        });
    }

    @Test
    void aStatementOnNumbersIsRefusedByItself() {
        Found<ReadSize> cap = base().sizes().stream().filter(size -> !size.value().plenary()).findFirst().orElseThrow();

        assertThat(scope(review.refusing(cap.id())).sizes()).singleElement()
                .satisfies(size -> assertThat(size.attendance()).isEqualTo(Attendance.PLENARY));
    }

    @Test
    void whomARuleBindsIsRefusedAndItThenBindsAllBehindTheOthers() {
        RuleProfile profile = profile(review.refusing(base().appliesTo().id()));

        assertThat(profile.scopeFor(UnitKind.WARD).orElseThrow().duration()).isEqualTo("1/2 ngày");
        assertThat(profile.scopeFor(UnitKind.DISTRICT).orElseThrow().heldBy().words()).isEqualTo("trước ngày 20/6/2025");
    }

    @Test
    void everySingleValueCanBeRefused() {
        for (Found<?> found : review.read().finds()) {
            if (!review.isRefused(found.id()) && !found.id().startsWith("signer") && !found.id().startsWith("deadlines")) {
                PlanReview less = review.refusing(found.id());
                assertThat(profile(less).equals(profile(review)) && less.recipients().equals(review.recipients()))
                        .as(found.id()).isFalse();
            }
        }
    }

    @Test
    void aChangedNumberIsTheClerksAndSaysSo() {
        Found<ReadSize> cap = base().sizes().stream().filter(size -> !size.value().plenary()).findFirst().orElseThrow();
        ReadSize read = cap.value();
        PlanReview changed = review.changing(cap, new ReadSize(read.appliesTo(), read.kinds(), read.workforceFrom(),
                read.workforceBelow(), false, null, 180));

        assertThat(changed.isChanged(cap.id())).isTrue();
        assertThat(scope(changed).sizes()).anySatisfy(size -> {
            assertThat(size.cap()).isEqualTo(180);
            assertThat(size.source().section()).isEqualTo("bản đơn vị đã sửa (văn bản ghi “không quá 200 đại biểu”)");
            assertThat(size.source().paper()).contains("12/KH-UBND");
        });
        assertThat(scope(changed.accepting(cap.id())).sizes()).anySatisfy(size -> assertThat(size.cap()).isEqualTo(200));
    }

    @Test
    void aChangeOutlivesARefusal() {
        Found<String> form = base().forms().get(0);
        PlanReview changed = review.changing(form, "Hội nghị biểu dương");

        assertThat(scope(changed.refusing(form.id())).forms()).isEmpty();
        assertThat(scope(changed.refusing(form.id()).takingBack(form.id())).forms()).singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("Hội nghị biểu dương"));
        assertThat(changed.changing(form, form.value()).isChanged(form.id())).isFalse();
    }

    @Test
    void oneScopeIsKeptForAUnitThatThePaperDoesNotName() {
        RuleProfile kept = review.keepingScope(base().id()).proposal(Unit.blank().withKind(UnitKind.WARD)).profile("p", "");

        assertThat(kept.scopeFor(UnitKind.WARD).orElseThrow().duration()).isEqualTo("1/2 ngày");
        assertThat(kept.scopeFor(UnitKind.DISTRICT)).isEmpty();
    }

    @Test
    void otherKindsOfUnitAreBoundAsTheClerkSays() {
        PlanReview bound = review.binding(base(), Set.of(UnitKind.WARD));

        assertThat(profile(bound).scopeFor(UnitKind.COMMUNE)).isEmpty();
        assertThat(bound.isChanged(base().appliesTo().id())).isTrue();
    }

    @Test
    void whatIsMissingIsNamedWithTheScopeThatDoesNotSayIt() {
        assertThat(MissingFind.of(review.read())).extracting(MissingFind::what)
                .contains("programme", "dossier", "scope.plenary", "scope.shares").doesNotContain("document.number");
    }

    private ReadScope base() {
        return review.read().scopes().get(0);
    }

    private static RuleScope scope(PlanReview review) {
        return profile(review).scopeFor(UnitKind.COMMUNE).orElseThrow();
    }

    private static RuleProfile profile(PlanReview review) {
        return review.proposal(Unit.blank().withKind(UnitKind.COMMUNE)).profile("p", "");
    }
}
