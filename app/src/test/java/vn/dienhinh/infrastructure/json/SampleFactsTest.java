package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimeRelation;

/** Each sample carries the facts of its case: programme, recipients, signer, deadlines, frame, duties. */
class SampleFactsTest {

    /** Deadlines that expected.json states otherwise than as a day. */
    private static final Map<String, LocalDate> SPANS = Map.of("2025-Q1", LocalDate.of(2025, 3, 31),
            "2025-08 (cuối tháng)", LocalDate.of(2025, 8, 31));

    private final JsonSampleCatalogue samples = new JsonSampleCatalogue(new JsonConferenceCodec(), () -> "c1");

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void theProgrammeHasEveryItemInOrder(String name) throws IOException {
        assertThat(sample(name).programme()).extracting(ProgrammeItem::text).extracting(SharedCases::folded)
                .isEqualTo(folded(SharedCases.facts(name).path("programme")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void theRecipientsStandInOrderAndTheArchiveLineFollowsFromTheOffice(String name) throws IOException {
        Conference sample = sample(name);
        List<String> lines = new ArrayList<>(sample.recipients().stream().map(Recipient::name).toList());
        lines.add("Lưu: VT, " + sample.unit().draftingOfficeSymbol());
        assertThat(lines).extracting(SharedCases::folded)
                .isEqualTo(folded(SharedCases.facts(name).path("recipients")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void theSignerIsTheCasesOwn(String name) throws IOException {
        JsonNode signer = SharedCases.facts(name).path("signer");
        assertThat(sample(name).signer().titleLines())
                .containsExactly(signer.path("authority").asText(), signer.path("position").asText());
        assertThat(sample(name).signer().fullName()).isEqualTo(signer.path("name").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void everyDeadlineIsAMilestoneWithItsRelation(String name) throws IOException {
        List<TimeLimit> limits = sample(name).milestones().stream().map(Milestone::limit).toList();
        for (JsonNode deadline : SharedCases.facts(name).path("deadlines")) {
            String date = deadline.path("date").asText();
            LocalDate day = SPANS.containsKey(date) ? SPANS.get(date) : LocalDate.parse(date);
            TimeRelation relation = switch (deadline.path("relation").asText()) {
                case "trước ngày" -> TimeRelation.BEFORE;
                case "trong quý" -> TimeRelation.WITHIN;
                default -> TimeRelation.END_OF;
            };
            assertThat(limits).as(date).anyMatch(limit -> day.equals(limit.date()) && limit.relation() == relation);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void capSharesAndPapersAreTheCasesOwn(String name) throws IOException {
        JsonNode facts = SharedCases.facts(name);
        JsonNode level = facts.path("levels").get(0);
        Conference sample = sample(name);
        assertThat(sample.cap()).contains(level.path("max_delegates").path("xã").asInt());
        var shares = sample.scope().orElseThrow().shares();
        if (level.path("ratio").isNull()) {
            assertThat(shares.kind()).isEqualTo(ShareKind.NONE);
        } else {
            assertThat(shares.exemplarPercent()).isEqualTo(level.path("ratio").path("exemplar").asInt());
            assertThat(shares.guestPercent()).isEqualTo(level.path("ratio").path("guest").asInt());
            assertThat(shares.kind()).isEqualTo(level.path("ratio").path("exact").asBoolean() ? ShareKind.EXACT : ShareKind.ABOUT);
        }
        List<String> numbers = Stream.concat(sample.rules().papers().stream(), sample.rules().legalBasesInUse().stream())
                .map(LegalBasis::number).toList();
        facts.path("legal_bases").forEach(basis -> {
            if (!basis.path("number").isNull()) {
                assertThat(numbers).contains(basis.path("number").asText());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void everyAssigneeHasEveryDuty(String name) throws IOException {
        List<Assignment> assignments = sample(name).assignments();
        // Case Ngọc Trạo counts the estimate of costs with the duties; here it is the budget's.
        List<JsonNode> expected = StreamSupport.stream(SharedCases.facts(name).path("assignments").spliterator(), false)
                .filter(duty -> !duty.path("no").asText().contains(".")).toList();
        assertThat(assignments).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(SharedCases.folded(assignments.get(i).assignee()))
                    .isEqualTo(SharedCases.folded(expected.get(i).path("unit").asText()));
            assertThat(assignments.get(i).tasks()).hasSize(expected.get(i).path("tasks").asInt());
            assertThat(assignments.get(i).requested()).isEqualTo(expected.get(i).has("invite"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void titleVenueDossierAndBackdropAreTheCasesOwn(String name) throws IOException {
        JsonNode facts = SharedCases.facts(name);
        Conference sample = sample(name);
        String subject = Objects.requireNonNullElse(sample.plan().subject(), "Tổ chức " + sample.title());
        if (!facts.path("title_verbatim").isNull()) {
            assertThat(SharedCases.folded(subject)).isEqualTo(SharedCases.folded(facts.path("title_verbatim").asText()));
        }
        JsonNode venue = facts.path("levels").get(0).path("venue");
        if (!venue.isNull()) {
            assertThat(SharedCases.folded(sample.meeting().venue())).isEqualTo(SharedCases.folded(venue.asText()));
        }
        assertThat(sample.rules().dossier().papers()).hasSize(facts.path("dossier").path("items").size());
        assertThat(SharedCases.folded(sample.rules().dossier().addressee()))
                .isEqualTo(SharedCases.folded(facts.path("dossier").path("to").asText()));
        if (facts.has("banner_name")) {
            assertThat(SharedCases.folded(String.join(" ", sample.plan().backdrop())))
                    .isEqualTo(SharedCases.folded(facts.path("banner_name").asText()));
        }
    }

    private Conference sample(String name) {
        return samples.sample(name).orElseThrow();
    }

    private static List<String> folded(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asText).map(SharedCases::folded).toList();
    }
}
