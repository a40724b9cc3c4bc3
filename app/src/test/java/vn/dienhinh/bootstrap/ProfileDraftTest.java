package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.domain.check.FindingCodes;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/** A conference begun under each shipped profile, for each kind of unit that it binds, comes out as papers. */
@Tag("slow")
class ProfileDraftTest {

    private final Services services = new Services(
            Clock.fixed(Instant.parse("2024-11-04T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"tho-xuan-2024,COMMUNE,", "tho-xuan-2024,TOWNSHIP,", "tho-xuan-2024,ENTERPRISE,299",
        "tho-xuan-2024,ENTERPRISE,301", "tho-xuan-2024,AGENCY,40", "tho-xuan-2024,SCHOOL,60",
        "tho-xuan-2024,DISTRICT,", "huong-khe-2024,COMMUNE,120", "huong-khe-2024,SCHOOL,299",
        "huong-khe-2024,ENTERPRISE,301", "huong-khe-2024,AGENCY,25", "huong-khe-2024,DISTRICT,",
        "ngoc-trao-2024,COMMUNE,", "dai-son-2025,COMMUNE,", "trung-khanh-2025,COMMUNE,"})
    void planListAndReportAreWrittenWithNoErrorButMissingInput(String id, UnitKind kind, Integer workforce)
            throws Exception {
        Conference drafted = draft(id, kind, workforce);

        List<String> wrong = services.check(drafted).stream().filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::code).filter(code -> !FindingCodes.isMissing(code)).toList();
        assertThat(wrong).isEmpty();
        Path file = folder.resolve("hoi-nghi.json");
        Files.writeString(file, services.codec.encode(drafted));
        StringWriter said = new StringWriter();
        CommandLineFactory.create(services, new PrintWriter(said), new PrintWriter(said)).run("export",
                file.toString(), "--out", folder.resolve("out").toString(), "--paper", "plan,delegates,report");
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written).as(said.toString()).hasSize(6).allMatch(paper -> paper.toFile().length() > 2000);
        }
    }

    @ParameterizedTest
    @CsvSource({"tho-xuan-2024,COMMUNE,9,1,của UBND huyện Thọ Xuân", "tho-xuan-2024,DISTRICT,9,0,168/KH-UBND",
        "huong-khe-2024,COMMUNE,12,0,187/KH-UBND", "huong-khe-2024,DISTRICT,12,0,500/KH-UBND"})
    void eachKindOfUnitGetsItsOwnPaperProgrammeAndDossier(String id, UnitKind kind, int items, int dossiers,
                                                          String paper) {
        Conference drafted = draft(id, kind, 250);

        assertThat(drafted.programme()).hasSize(items);
        assertThat(drafted.rules().dossiersOf(kind)).hasSize(dossiers);
        assertThat(services.planDrafter.draftedOpening(drafted)).contains(paper);
        assertThat(drafted.superiorPapers()).hasSize(1);
    }

    private Conference draft(String id, UnitKind kind, Integer workforce) {
        services.openProfiles(folder.resolve("data"));
        RuleProfile rules = services.profiles().profiles().stream().filter(p -> p.id().equals(id)).findFirst()
                .orElseThrow();
        Unit unit = Unit.blank().withKind(kind).withName("Mẫu").withWorkforce(workforce);
        Conference made = new ConferenceFactory(services.ids, services.planDrafter::defaultSections,
                services.reportDrafter::defaultSections).create(unit, rules);
        String form = made.scope().orElseThrow().forms().stream().findFirst().map(f -> f.id()).orElse("");
        return made.withMeeting(made.meeting().withFormId(form)).withDecisions(form.isEmpty()
                ? List.of(Decision.open(Decision.FORM).withChoice("Hội nghị tuyên dương điển hình tiên tiến"))
                : List.of());
    }
}
