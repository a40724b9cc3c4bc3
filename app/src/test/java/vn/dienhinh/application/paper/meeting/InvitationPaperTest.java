package vn.dienhinh.application.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;

class InvitationPaperTest {

    private static final String INVITES = "Ủy ban nhân dân xã Đại Sơn trân trọng kính mời: ";

    private final InvitationPaper paper = new InvitationPaper(Wording.load());
    private final Conference full = PaperTestData.full();

    private PaperDocument build(Delegate... delegates) {
        return paper.build(full.withDelegates(List.of(delegates)), List.of());
    }

    private static Delegate delegate(String name, DelegateCategory category) {
        return Delegate.blank(name).withFullName(name).withCategory(category);
    }

    private static List<String> whom(PaperDocument document) {
        return DocumentText.linesOf(document, PaperStyles.OPENING).stream().filter(line -> line.startsWith(INVITES))
                .map(line -> line.substring(INVITES.length())).toList();
    }

    @Test
    void leadersAndGuestsAreInvitedOneByOne() {
        assertThat(whom(build(delegate("B", DelegateCategory.GUEST).withGender(Gender.MALE),
                delegate("A", DelegateCategory.LEADER).withGender(Gender.FEMALE).withPosition("Phó Bí thư Đảng ủy xã")
                        .withWorkplace("Đảng ủy xã"))))
                .containsExactly("bà A, Phó Bí thư Đảng ủy xã.", "ông B.");
    }

    @Test
    void aCollectiveIsInvitedOnceWithItsRepresentatives() {
        Delegate one = delegate("A", DelegateCategory.EXEMPLAR_COLLECTIVE).withCollective("Thôn Mỗ Đoạn");
        Delegate two = delegate("B", DelegateCategory.EXEMPLAR_COLLECTIVE).withCollective("Thôn Mỗ Đoạn");
        assertThat(whom(build(one, two)))
                .containsExactly("tập thể Thôn Mỗ Đoạn (đại diện: ông (bà) A, ông (bà) B).");
    }

    @Test
    void individualsOfOnePlaceShareAnInvitation() {
        Delegate one = delegate("A", DelegateCategory.EXEMPLAR_INDIVIDUAL).withLocality("thôn Mép");
        Delegate two = delegate("B", DelegateCategory.EXEMPLAR_INDIVIDUAL).withLocality("thôn Mép");
        Delegate other = delegate("C", DelegateCategory.EXEMPLAR_INDIVIDUAL);
        assertThat(whom(build(one, two, other))).containsExactly(
                "các cá nhân điển hình tiên tiến thuộc thôn Mép, gồm: ông (bà) A; ông (bà) B.", "ông (bà) C.");
    }

    @Test
    void serviceStaffAreNotInvited() {
        assertThat(whom(build(delegate("A", DelegateCategory.SERVICE)))).containsExactly("…");
    }

    @Test
    void eachHasAHeadAndSignatureOfItsOwn() {
        PaperDocument document = build(delegate("A", DelegateCategory.GUEST), delegate("B", DelegateCategory.GUEST));
        assertThat(document.sections()).hasSize(2);
        assertThat(DocumentText.lines(document)).filteredOn("GIẤY MỜI"::equals).hasSize(2);
        assertThat(DocumentText.lines(document)).filteredOn("Số:       /GM-UBND"::equals).hasSize(2);
        assertThat(DocumentText.lines(document)).filteredOn("Đào Văn Soái"::equals).hasSize(2);
    }

    @Test
    void saysWhenAndWhereOrLeavesDots() {
        assertThat(DocumentText.lines(build())).contains("Địa điểm: Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn).",
                "Thời gian: … giờ …, ngày … tháng … năm 2025.");
        Conference dated = full.withMeeting(full.meeting().withDate(LocalDate.of(2025, 8, 8))
                .withStartTime(LocalTime.of(7, 30)));
        assertThat(DocumentText.lines(paper.build(dated, List.of())))
                .contains("Thời gian: 07 giờ 30, ngày 08 tháng 8 năm 2025.");
    }
}
