package vn.dienhinh.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.reading.finding.PlanReader;
import vn.dienhinh.application.reading.proposal.ProfileProposal;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.infrastructure.json.SharedCases;

class ProfileProposalTest {

    private final PlainTextReader text = new PlainTextReader();
    private final PlanReader reader = new PlanReader();

    @Test
    void whatIsAcceptedBecomesAProfileThatCitesThePaper() throws Exception {
        RuleProfile profile = new ProfileProposal(reading("05-phuong-pdf"), found -> true).profile("p1", "");

        assertThat(profile.leadingPaper().orElseThrow().citation()).isEqualTo("Kế hoạch số 46/KH-UBND ngày 22/8/2025 của Ủy ban nhân dân phường Hòa Tân");
        RuleScope scope = profile.scopeFor(UnitKind.WARD).orElseThrow();
        assertThat(scope.shares().kind()).isEqualTo(ShareKind.ABOUT);
        assertThat(scope.sizes()).singleElement().satisfies(size -> {
            assertThat(size.cap()).isEqualTo(200);
            assertThat(size.source().quote()).contains("không quá 200 (hai trăm) người");
            assertThat(size.source().paper()).contains("46/KH-UBND");
        });
        assertThat(profile.programme()).hasSize(7);
        assertThat(profile.dossier().deadline().date()).isEqualTo(LocalDate.of(2025, 10, 5));
        assertThat(profile.legalBasesInUse()).hasSize(2);
    }

    @Test
    void whatIsRefusedStaysOut() throws Exception {
        RuleProfile profile = new ProfileProposal(reading("05-phuong-pdf"), found -> found.kind() != FindKind.CAP
                && found.kind() != FindKind.PROGRAMME_ITEM).profile("p1", "Tên");

        assertThat(profile.programme()).isEmpty();
        assertThat(profile.scopes().get(0).sizes()).isEmpty();
        assertThat(profile.name()).isEqualTo("Tên");
    }

    @Test
    void aThresholdForEnterprisesDoesNotBindCommunes() throws Exception {
        RuleProfile profile = new ProfileProposal(reader.read(text.read(SharedCases.text("tho-xuan"))), found -> true).profile("p1", "");

        assertThat(profile.scopeFor(UnitKind.COMMUNE).orElseThrow().asksForWorkforce()).isFalse();
        assertThat(profile.scopeFor(UnitKind.ENTERPRISE).orElseThrow().sizes()).extracting(size -> size.attendance())
                .containsExactly(Attendance.PLENARY, Attendance.DELEGATES);
        assertThat(profile.scopeFor(UnitKind.AGENCY).orElseThrow().forms()).hasSize(3);
    }

    @Test
    void unitsOfNoKnownKindAreBoundWithAllBehindThoseOfAKnownOne() throws Exception {
        RuleProfile profile = new ProfileProposal(reading("07-khoi-thi-dua"), found -> true).profile("p1", "");

        assertThat(profile.scopes().get(profile.scopes().size() - 1).appliesTo()).isEmpty();
        assertThat(profile.scopeFor(UnitKind.ENTERPRISE).orElseThrow().appliesTo()).containsExactly(UnitKind.ENTERPRISE);
    }

    private PlanReading reading(String name) throws Exception {
        return reader.read(text.read(PlanFiles.resource(name + ".txt").replaceAll(" (?:/|\\|\\|) ", "\n").replace("|| ", "")));
    }
}
