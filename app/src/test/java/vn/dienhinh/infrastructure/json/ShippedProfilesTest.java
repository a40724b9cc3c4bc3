package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/** The five profiles against what a careful reader takes from the five papers, field by field. */
class ShippedProfilesTest {

    /** Kinds of unit by the level of expected.json, in its order: the base, then the district itself. */
    private static final Map<String, List<List<UnitKind>>> KINDS = Map.of(
            "tho-xuan", List.of(List.of(UnitKind.COMMUNE, UnitKind.TOWNSHIP, UnitKind.ENTERPRISE, UnitKind.AGENCY),
                    List.of(UnitKind.DISTRICT)),
            "huong-khe", List.of(List.of(UnitKind.COMMUNE, UnitKind.TOWNSHIP, UnitKind.SCHOOL, UnitKind.ENTERPRISE,
                    UnitKind.AGENCY), List.of(UnitKind.DISTRICT)),
            "ngoc-trao", List.of(List.of(UnitKind.COMMUNE)), "dai-son", List.of(List.of(UnitKind.COMMUNE)),
            "trung-khanh", List.of(List.of(UnitKind.COMMUNE)));

    /** Days by the way in which expected.json states spans. */
    private static final Map<String, LocalDate> SPANS = Map.of("Q1/2025", LocalDate.of(2025, 3, 31),
            "Q2/2025", LocalDate.of(2025, 6, 30), "cuối tháng 8/2025", LocalDate.of(2025, 8, 31),
            "2025-01", LocalDate.of(2025, 1, 31), "2025-Q1", LocalDate.of(2025, 3, 31),
            "2025-Q2", LocalDate.of(2025, 6, 30), "2025-08 (cuối tháng)", LocalDate.of(2025, 8, 31));

    private final List<RuleProfile> profiles = new JsonRuleCatalogue().profiles();

    @ParameterizedTest
    @CsvSource({"tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh"})
    void formsLengthTimeAndSharesAreThePapersOwnForEveryKindOfUnit(String name) throws IOException {
        eachScope(name, (level, scope) -> {
            assertThat(scope.forms()).extracting(MeetingForm::name).extracting(SharedCases::folded)
                    .isEqualTo(folded(level.path("forms")));
            assertThat(SharedCases.folded(scope.duration().replace("1/2", "½")))
                    .isEqualTo(SharedCases.folded(level.path("duration").asText().replace("1/2", "½")));
            JsonNode deadline = level.path("deadline");
            String stated = Stream.of("before", "quarter", "approx").filter(deadline::has).findFirst().orElseThrow();
            assertThat(scope.heldBy().date()).isEqualTo(day(deadline.path(stated).asText()));
            assertThat(isQuoted(scope.heldBySource(), deadline.path("quote"))).isTrue();
            ratio(level.path("ratio"), scope.shares());
        });
    }

    private static void ratio(JsonNode ratio, ShareRule shares) {
        if (ratio.isNull()) {
            assertThat(shares.kind()).isEqualTo(ShareKind.NONE);
            return;
        }
        assertThat(shares.kind()).isEqualTo(ratio.path("exact").asBoolean() ? ShareKind.EXACT : ShareKind.ABOUT);
        assertThat(shares.exemplarPercent()).isEqualTo(ratio.path("exemplar").asInt());
        assertThat(shares.guestPercent()).isEqualTo(ratio.path("guest").asInt());
        assertThat(isQuoted(shares.source(), ratio.path("quote"))).isTrue();
        if (ratio.has("guest_label")) {
            assertThat(SharedCases.folded(shares.guestLabel()))
                    .isEqualTo(SharedCases.folded(ratio.path("guest_label").asText()));
        }
    }

    @ParameterizedTest
    @CsvSource({"tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh"})
    void everyCapIsStatedAndEveryThresholdLeavesItsGap(String name) throws IOException {
        eachScope(name, (level, scope) -> {
            List<Integer> stated = new ArrayList<>();
            level.path("max_delegates").forEach(cap -> stated.add(cap.asInt()));
            scope.sizes().stream().map(SizeRule::cap).filter(cap -> cap != null)
                    .forEach(cap -> assertThat(stated).contains(cap));
        });
        eachScope(name, (level, scope) -> {
            JsonNode threshold = level.path("plenary_threshold");
            boolean applies = !threshold.isNull() && (scope.appliesTo().contains(UnitKind.ENTERPRISE));
            if (applies) {
                int below = threshold.path("below").asInt();
                assertThat(ruled(scope, below - 1)).extracting(SizeRule::attendance).containsExactly(Attendance.PLENARY);
                assertThat(ruled(scope, below)).isEmpty();
                assertThat(ruled(scope, below + 1)).extracting(SizeRule::attendance)
                        .containsExactly(Attendance.DELEGATES);
            } else if (threshold.isNull()) {
                assertThat(scope.sizes()).allMatch(SizeRule::isForEveryWorkforce);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh"})
    void theProgrammeHasEveryItemInOrderWithItsWords(String name) throws IOException {
        assertThat(profile(name).programme()).extracting(item -> SharedCases.folded(item.source().quote()))
                .isEqualTo(folded(SharedCases.facts(name).path("programme")));
        assertThat(profile(name).programme()).allMatch(item ->
                SharedCases.folded(item.source().quote()).startsWith(SharedCases.folded(item.text()).substring(0, 6)));
    }

    @ParameterizedTest
    @CsvSource({"tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh"})
    void theDossierIsThePapersOwn(String name) throws IOException {
        JsonNode facts = SharedCases.facts(name).path("dossier");
        Dossier dossier = profile(name).dossier();
        assertThat(dossier.isAskedFor()).isEqualTo(!facts.isNull());
        if (facts.isNull()) {
            return;
        }
        assertThat(dossier.papers()).extracting(SharedCases::folded)
                .isEqualTo(folded(facts.path("items")).stream().map(text -> text.replace("trichnganhdai", "trichngangdai")).toList());
        assertThat(SharedCases.folded(dossier.addressee())).isEqualTo(SharedCases.folded(facts.path("to").asText()));
        assertThat(dossier.deadline()).isEqualTo(TimeLimit.before(LocalDate.parse(facts.path("deadline").asText())));
        assertThat(dossier.binds(UnitKind.DISTRICT)).isEqualTo(!name.equals("tho-xuan"));
    }

    @ParameterizedTest
    @CsvSource({"tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh"})
    void everyDeadlineAndEveryLegalBasisWithANumberIsThere(String name) throws IOException {
        RuleProfile profile = profile(name);
        Stream<LocalDate> days = Stream.concat(profile.scopes().stream().map(scope -> scope.heldBy().date()),
                Stream.concat(profile.deadlines().stream().map(deadline -> deadline.limit().date()),
                        Stream.of(profile.dossier().deadline().date())));
        List<LocalDate> known = days.filter(date -> date != null).toList();
        SharedCases.facts(name).path("deadlines")
                .forEach(deadline -> assertThat(known).contains(day(deadline.path("date").asText())));
        List<String> numbers = Stream.concat(profile.legalBasesInUse().stream(), Stream.concat(profile.papers().stream(),
                profile.scopes().stream().flatMap(scope -> scope.papers().stream()))).map(LegalBasis::number).toList();
        SharedCases.facts(name).path("legal_bases").forEach(basis -> {
            if (!basis.path("number").isNull()) {
                assertThat(numbers).contains(basis.path("number").asText());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh"})
    void everyValueSaysInWhichPaperAndWhereItStands(String name) {
        RuleProfile profile = profile(name);
        List<Source> sources = new ArrayList<>();
        profile.scopes().forEach(scope -> {
            sources.addAll(List.of(scope.durationSource(), scope.heldBySource(), scope.shares().source(),
                    scope.looksToSource()));
            scope.forms().forEach(form -> sources.add(form.source()));
            scope.sizes().forEach(size -> sources.add(size.source()));
        });
        profile.programme().forEach(item -> sources.add(item.source()));
        profile.deadlines().forEach(deadline -> sources.add(deadline.source()));
        profile.notes().forEach(note -> sources.add(note.source()));
        sources.add(profile.reportSource());
        assertThat(sources).allMatch(source -> !source.paper().isEmpty() && !source.section().isEmpty());
    }

    private interface ScopeCheck {
        void check(JsonNode level, RuleScope scope);
    }

    private void eachScope(String name, ScopeCheck check) throws IOException {
        JsonNode levels = SharedCases.facts(name).path("levels");
        for (int i = 0; i < levels.size(); i++) {
            for (UnitKind kind : KINDS.get(name).get(i)) {
                check.check(levels.get(i), profile(name).scopeFor(kind).orElseThrow());
            }
        }
    }

    private static List<SizeRule> ruled(RuleScope scope, int workforce) {
        return scope.sizes().stream().filter(size -> size.speaksOf(workforce)).toList();
    }

    private static LocalDate day(String stated) {
        return SPANS.containsKey(stated) ? SPANS.get(stated) : LocalDate.parse(stated);
    }

    private static boolean isQuoted(Source source, JsonNode quote) {
        String kept = SharedCases.folded(source.quote());
        String stated = SharedCases.folded(quote.asText());
        return !kept.isEmpty() && (stated.contains(kept) || kept.contains(stated));
    }

    private RuleProfile profile(String name) {
        return profiles.stream().filter(profile -> profile.id().startsWith(name)).findFirst().orElseThrow();
    }

    private static List<String> folded(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asText).map(SharedCases::folded).toList();
    }
}
