package vn.dienhinh.application.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDeadline;
import vn.dienhinh.domain.reading.ReadProgrammeItem;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.infrastructure.json.SharedCases;

/**
 * What a plan says, field by field, in one form for readings and for what is expected: folded texts, so that spacing,
 * punctuation and tone placement do not count.
 *
 * @param single fields with at most one value; absent ones are left out
 * @param lists  fields with several values
 * @param scopes fields of each scope; a field with several values has them parted by bars
 */
record PlanFacts(Map<String, String> single, Map<String, List<String>> lists, List<Map<String, String>> scopes) {

    private static final Map<String, String> RELATIONS = Map.of("trước ngày", "before", "trong tháng", "within",
            "trong quý", "within", "dự kiến", "endOf");

    PlanFacts() {
        this(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    }

    static PlanFacts of(PlanReading reading) {
        PlanFacts facts = new PlanFacts();
        var document = reading.document();
        facts.put("type", Found.orNull(document.type()));
        facts.put("number", Found.orNull(document.number()));
        facts.put("date", Objects.toString(Found.orNull(document.date()), null));
        facts.put("issuer", Found.orNull(document.issuer()));
        facts.put("title", Found.orNull(document.title()));
        for (Found<ReadBasis> basis : reading.legalBases()) {
            ReadBasis value = basis.value();
            facts.basis(value.type(), value.number(), value.date() != null ? value.date().toString()
                    : Objects.toString(value.year(), null), value.issuer());
        }
        reading.programme().forEach(item -> facts.programme(item.value()));
        if (reading.dossier() != null) {
            reading.dossier().items().forEach(item -> facts.add("dossier items", item.value()));
            facts.put("dossier addressee", Found.orNull(reading.dossier().to()));
            facts.put("dossier deadline", date(Found.orNull(reading.dossier().deadline())));
        }
        for (Found<ReadDeadline> deadline : reading.deadlines()) {
            TimeLimit limit = deadline.value().limit();
            facts.addPlain("deadlines", date(limit) + " " + relation(limit));
        }
        reading.recipients().forEach(recipient -> facts.add("recipients", recipient.value()));
        facts.put("signer", signer(Found.orNull(reading.signer().authority()), Found.orNull(reading.signer().position()),
                Found.orNull(reading.signer().name())));
        reading.scopes().forEach(scope -> facts.scopes.add(scope(scope)));
        return facts;
    }

    private static Map<String, String> scope(ReadScope scope) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "forms", String.join("|", scope.forms().stream().map(form -> SharedCases.folded(form.value())).sorted().toList()));
        put(fields, "duration", duration(Found.orNull(scope.duration())));
        TimeLimit limit = Found.orNull(scope.heldBy());
        put(fields, "held-by", limit == null ? null : date(limit) == null ? SharedCases.folded(limit.note()) : date(limit) + " " + relation(limit));
        put(fields, "cap", Objects.toString(Found.orNull(scope.cap()), null));
        put(fields, "plenary threshold", Objects.toString(Found.orNull(scope.plenaryBelow()), null));
        if (scope.shares() != null) {
            put(fields, "shares", scope.shares().value().exemplarPercent() + "/" + scope.shares().value().guestPercent());
        }
        put(fields, "ratio kind", scope.shares() == null ? "NONE" : scope.shares().value().kind().name());
        return fields;
    }

    /** What the tests' own plans expect; see the JSON files beside them. */
    static PlanFacts ofOwn(JsonNode tree) {
        PlanFacts facts = new PlanFacts();
        for (String field : List.of("type", "number", "date", "issuer", "title")) {
            facts.put(field, text(tree.path("document").path(field)));
        }
        tree.path("legalBases").forEach(basis -> facts.basis(text(basis.path("type")), text(basis.path("number")),
                text(basis.path("date")), text(basis.path("issuer"))));
        tree.path("programme").forEach(item -> {
            String words = item.asText();
            boolean optional = words.startsWith("?");
            facts.programme(new ReadProgrammeItem(optional ? words.substring(1) : words, optional, null));
        });
        facts.dossier(tree.path("dossier"));
        tree.path("deadlines").forEach(each -> facts.addPlain("deadlines", each.get(0).asText() + " " + each.get(1).asText()));
        tree.path("recipients").forEach(each -> facts.add("recipients", each.asText()));
        JsonNode signer = tree.path("signer");
        facts.put("signer", signer(text(signer.path("authority")), text(signer.path("position")), text(signer.path("name"))));
        tree.path("scopes").forEach(scope -> facts.scopes.add(ownScope(scope)));
        return facts;
    }

    private static Map<String, String> ownScope(JsonNode scope) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "forms", String.join("|", StreamSupport.stream(scope.path("forms").spliterator(), false)
                .map(form -> SharedCases.folded(form.asText())).sorted().toList()));
        put(fields, "duration", duration(text(scope.path("duration"))));
        JsonNode held = scope.path("heldBy");
        String when = text(held.path("date")) != null ? text(held.path("date")) : text(held.path("month")) != null
                ? text(held.path("month")) : text(held.path("quarter"));
        put(fields, "held-by", when == null ? text(held.path("text")) == null ? null : SharedCases.folded(text(held.path("text")))
                : when + " " + text(held.path("relation")));
        put(fields, "cap", text(scope.path("cap")));
        put(fields, "plenary threshold", text(scope.path("plenaryBelow")));
        String kind = scope.path("ratioKind").asText("none");
        if (!kind.equals("none")) {
            put(fields, "shares", text(scope.path("exemplarPercent")) + "/" + text(scope.path("guestPercent")));
        }
        put(fields, "ratio kind", kind.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        return fields;
    }

    /** What the real plans' facts say. */
    static PlanFacts ofCase(JsonNode tree) {
        PlanFacts facts = new PlanFacts();
        facts.put("type", text(tree.path("doc_type")));
        facts.put("number", text(tree.path("number")));
        facts.put("date", text(tree.path("date")));
        facts.put("issuer", text(tree.path("unit")));
        String title = tree.has("title_normalised") ? "title_normalised" : "title_verbatim";
        facts.put("title", text(tree.path(title)));
        tree.path("legal_bases").forEach(basis -> facts.basis(text(basis.path("type")), text(basis.path("number")),
                text(basis.path("date")), text(basis.path("issuer"))));
        tree.path("programme").forEach(item -> facts.programme(new ReadProgrammeItem(item.asText(), item.asText().contains("nếu có"), null)));
        facts.dossier(tree.path("dossier"));
        for (JsonNode deadline : tree.path("deadlines")) {
            String when = deadline.path("date").asText().replaceAll(" \\(.*", "");
            facts.addPlain("deadlines", when + " " + RELATIONS.get(deadline.path("relation").asText()));
        }
        tree.path("recipients").forEach(each -> facts.add("recipients", each.asText()));
        JsonNode signer = tree.path("signer");
        facts.put("signer", signer(text(signer.path("authority")), text(signer.path("position")), text(signer.path("name"))));
        tree.path("levels").forEach(level -> facts.scopes.add(level(level)));
        return facts;
    }

    private static Map<String, String> level(JsonNode level) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "forms", String.join("|", StreamSupport.stream(level.path("forms").spliterator(), false)
                .map(form -> SharedCases.folded(form.asText())).sorted().toList()));
        put(fields, "duration", duration(text(level.path("duration"))));
        JsonNode limit = level.path("deadline");
        put(fields, "held-by", limit.has("before") ? limit.path("before").asText() + " before"
                : limit.has("quarter") ? limit.path("quarter").asText().replaceAll("(Q\\d)/(\\d+)", "$2-$1 within")
                : limit.path("approx").asText().replaceAll("cuối tháng (\\d)/(\\d+)", "$2-0$1 endOf"));
        put(fields, "cap", text(level.path("max_delegates").elements().next()));
        put(fields, "plenary threshold", text(level.path("plenary_threshold").path("below")));
        JsonNode ratio = level.path("ratio");
        if (ratio.isObject()) {
            put(fields, "shares", ratio.path("exemplar").asText() + "/" + ratio.path("guest").asText());
        }
        put(fields, "ratio kind", !ratio.isObject() ? "NONE" : ratio.path("exact").asBoolean() ? "EXACT" : "ABOUT");
        return fields;
    }

    private void dossier(JsonNode dossier) {
        dossier.path("items").forEach(item -> add("dossier items", item.asText()));
        put("dossier addressee", text(dossier.path("to")));
        put("dossier deadline", text(dossier.path("deadline")));
    }

    /** A basis is told by its number, a law by its date, a resolution by the congress; its issuer may be named shorter. */
    private void basis(String type, String number, String date, String issuer) {
        String kind = type.replaceAll("\\s*\\(.*", "");
        String[] bodies = issuer == null || !kind.equals("Nghị quyết") || number != null ? new String[] {null} : issuer.split(";");
        for (String body : bodies) {
            String id = kind + " " + (number == null ? body == null ? "" : body : number.replaceFirst("^0+", ""));
            add("legal bases", id + " " + Objects.toString(date, ""));
        }
    }

    private void programme(ReadProgrammeItem item) {
        add("programme", item.text() + (item.optional() ? " optional" : ""));
    }

    private void put(String field, String value) {
        put(single, field, value == null ? null : SharedCases.folded(value));
    }

    private static void put(Map<String, String> fields, String field, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    private void add(String field, String value) {
        addPlain(field, SharedCases.folded(value));
    }

    private void addPlain(String field, String value) {
        lists.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
    }

    private static String duration(String words) {
        return words == null ? null : SharedCases.folded(words.replace("½", "1/2").replaceAll("(?i)dự kiến", ""));
    }

    private static String signer(String authority, String position, String name) {
        return Objects.toString(authority, "") + " " + Objects.toString(position, "") + " " + Objects.toString(name, "");
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    private static String date(TimeLimit limit) {
        if (limit == null || limit.date() == null) {
            return null;
        }
        LocalDate date = limit.date();
        return switch (limit.precision()) {
            case DAY, TEXT -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case QUARTER -> date.getYear() + "-Q" + ((date.getMonthValue() - 1) / 3 + 1);
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    private static String relation(TimeLimit limit) {
        String[] parts = limit.relation().name().toLowerCase(Locale.ROOT).split("_");
        return limit.precision() == TimePrecision.TEXT || parts.length == 1 ? parts[0]
                : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    }
}
