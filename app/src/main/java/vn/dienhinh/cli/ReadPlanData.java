package vn.dienhinh.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDeadline;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.reading.ReadProgrammeItem;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.reading.ReadSigner;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.reading.Request;
import vn.dienhinh.domain.reading.SubQuota;
import vn.dienhinh.domain.reading.Unplaced;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.messages.Messages;

/** A reading in the form in which the command line prints it. */
final class ReadPlanData {

    private static final int MONTH_LENGTH = 7;
    private static final int MONTHS_IN_QUARTER = 3;

    private ReadPlanData() {
    }

    static ReadPlanFile of(String file, PlanReading reading, Messages messages) {
        return new ReadPlanFile(ReadPlanFile.FORMAT_VERSION, file, document(reading.document()),
                reading.legalBases().stream().map(ReadPlanData::basis).toList(),
                reading.scopes().stream().map(scope -> scope(scope, reading)).toList(),
                reading.programme().stream().map(ReadPlanData::item).toList(), dossier(reading.dossier(), reading),
                reading.deadlines().stream().map(ReadPlanData::due).toList(),
                reading.recipients().stream().map(Found::value).toList(),
                reading.recipients().stream().map(ReadPlanData::place).toList(), signer(reading.signer()), notFound(reading),
                alternatives(reading, ""), reading.rest().unplaced().stream().map(ReadPlanData::loose).toList(),
                reading.rest().requests().stream().map(ReadPlanData::asked).toList(), warnings(reading, messages));
    }

    /** Sentences on doubts and on the whole. */
    static List<String> warnings(PlanReading reading, Messages messages) {
        List<String> sentences = new ArrayList<>();
        reading.rest().remarks().forEach(remark -> sentences.add(messages.get("reading.remark." + remark)));
        for (Doubt doubt : reading.rest().doubts()) {
            sentences.add(messages.get("reading.doubt." + doubt.reason(), messages.get("reading.doubt.of." + doubt.kind()),
                    doubt.readings().stream().map(found -> "\u201C" + found.place().quote().strip().replaceAll("\\s+", " ") + "\u201D")
                            .collect(Collectors.joining(", "))));
        }
        return sentences;
    }

    /** The readings of values in doubt whose ids begin so. */
    private static List<ReadPlanFile.Alternative> alternatives(PlanReading reading, String prefix) {
        return reading.rest().doubts().stream().filter(doubt -> doubt.id().startsWith(prefix))
                .flatMap(doubt -> doubt.readings().stream()).map(found -> new ReadPlanFile.Alternative(found.id(), words(found.value()), place(found)))
                .toList();
    }

    private static String words(Object value) {
        if (value instanceof TimeLimit limit) {
            String date = iso(limit);
            return date == null ? limit.note() : date;
        }
        return value instanceof ReadShares shares ? shares.exemplarPercent() + "/" + shares.guestPercent() : value.toString();
    }

    private static ReadPlanFile.Loose loose(Unplaced unplaced) {
        return new ReadPlanFile.Loose(unplaced.id(), unplaced.text(), camel(unplaced.kind()), ReadPlanFile.Place.of(unplaced.id(), unplaced.place()));
    }

    private static ReadPlanFile.Asked asked(Found<Request> found) {
        return new ReadPlanFile.Asked(camel(found.value().kind()), found.value().text(), place(found));
    }

    private static ReadPlanFile.Quota quota(Found<SubQuota> found) {
        SubQuota quota = found.value();
        return new ReadPlanFile.Quota(quota.group(), camel(quota.relation()), quota.percent(), quota.count(), place(found));
    }

    /** Names of what was looked for and is not there, scopes by their number. */
    static List<String> notFound(PlanReading reading) {
        List<String> names = new ArrayList<>();
        ReadDocument document = reading.document();
        missing(names, "document.type", document.type());
        missing(names, "document.number", document.number());
        missing(names, "document.date", document.date());
        missing(names, "document.issuer", document.issuer());
        missing(names, "document.title", document.title());
        missing(names, "legalBases", first(reading.legalBases()));
        missing(names, "scopes", reading.scopes().isEmpty() ? null : reading);
        for (ReadScope scope : reading.scopes()) {
            missing(names, scope.id() + ".appliesTo", scope.appliesTo());
            missing(names, scope.id() + ".forms", first(scope.forms()));
            missing(names, scope.id() + ".duration", scope.duration());
            missing(names, scope.id() + ".heldBy", scope.heldBy());
            missing(names, scope.id() + ".cap", scope.cap());
            missing(names, scope.id() + ".shares", scope.shares());
        }
        missing(names, "programme", first(reading.programme()));
        missing(names, "dossier", reading.dossier());
        if (reading.dossier() != null) {
            missing(names, "dossier.to", reading.dossier().to());
            missing(names, "dossier.deadline", reading.dossier().deadline());
        }
        missing(names, "deadlines", first(reading.deadlines()));
        missing(names, "recipients", first(reading.recipients()));
        missing(names, "signer.name", reading.signer().name());
        return names;
    }

    private static Object first(List<?> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private static void missing(List<String> names, String name, Object value) {
        if (value == null) {
            names.add(name);
        }
    }

    private static ReadPlanFile.Place place(Found<?> found) {
        return found == null ? null : ReadPlanFile.Place.of(found.id(), found.place());
    }

    private static ReadPlanFile.Document document(ReadDocument document) {
        return new ReadPlanFile.Document(Found.orNull(document.type()), Found.orNull(document.number()),
                Objects.toString(Found.orNull(document.date()), null), Found.orNull(document.issuer()), Found.orNull(document.title()),
                new ReadPlanFile.DocumentFound(place(document.type()), place(document.number()), place(document.date()),
                        place(document.issuer()), place(document.title())));
    }

    private static ReadPlanFile.Basis basis(Found<ReadBasis> found) {
        ReadBasis basis = found.value();
        String date = basis.date() != null ? basis.date().toString() : Objects.toString(basis.year(), null);
        return new ReadPlanFile.Basis(basis.type(), basis.number(), date, basis.issuer(), basis.name(), basis.subject(),
                basis.opening(), place(found));
    }

    private static ReadPlanFile.Scope scope(ReadScope scope, PlanReading reading) {
        ReadShares shares = Found.orNull(scope.shares());
        ShareKind kind = shares == null ? ShareKind.NONE : shares.kind();
        Integer capFrom = scope.sizes().stream().map(found -> found.value()).filter(size -> size.cap() != null
                && size.cap().equals(Found.orNull(scope.cap()))).map(ReadSize::capFrom).filter(Objects::nonNull).findFirst().orElse(null);
        return new ReadPlanFile.Scope(scope.id(), Found.orNull(scope.appliesTo()), scope.kinds().stream().map(Enum::name).toList(),
                scope.forms().stream().map(Found::value).toList(), Found.orNull(scope.duration()), limit(Found.orNull(scope.heldBy())),
                Found.orNull(scope.cap()), capFrom, Found.orNull(scope.plenaryBelow()), shares == null ? null : shares.exemplarPercent(),
                shares == null ? null : shares.guestPercent(), shares != null && shares.isUpperLimit() ? "atMost" : camel(kind),
                scope.subQuotas().stream().map(ReadPlanData::quota).toList(), alternatives(reading, scope.id() + "."), scope.sizes().stream().map(ReadPlanData::size).toList(),
                new ReadPlanFile.ScopeFound(place(scope.appliesTo()), scope.forms().stream().map(ReadPlanData::place).toList(),
                        place(scope.duration()), place(scope.heldBy()), place(scope.cap()), place(scope.plenaryBelow()), place(scope.shares())));
    }

    private static ReadPlanFile.Size size(Found<ReadSize> found) {
        ReadSize size = found.value();
        return new ReadPlanFile.Size(size.appliesTo(), size.workforceFrom(), size.workforceBelow(), size.plenary(), size.capFrom(),
                size.cap(), place(found));
    }

    private static ReadPlanFile.Item item(Found<ReadProgrammeItem> found) {
        return new ReadPlanFile.Item(found.value().text(), found.value().optional(), found.value().condition(), place(found));
    }

    private static ReadPlanFile.Dossier dossier(ReadDossier dossier, PlanReading reading) {
        if (dossier == null) {
            return null;
        }
        TimeLimit deadline = Found.orNull(dossier.deadline());
        return new ReadPlanFile.Dossier(dossier.items().stream().map(Found::value).toList(), Found.orNull(dossier.to()), iso(deadline),
                deadline == null ? null : camel(deadline.relation()), alternatives(reading, "dossier."), new ReadPlanFile.DossierFound(
                        dossier.items().stream().map(ReadPlanData::place).toList(), place(dossier.to()), place(dossier.deadline())));
    }

    private static ReadPlanFile.Due due(Found<ReadDeadline> found) {
        ReadDeadline deadline = found.value();
        return new ReadPlanFile.Due(iso(deadline.limit()), camel(deadline.limit().relation()), deadline.what(),
                deadline.kind().name(), deadline.to(), place(found));
    }

    private static ReadPlanFile.Signer signer(ReadSigner signer) {
        return new ReadPlanFile.Signer(Found.orNull(signer.authority()), Found.orNull(signer.position()), Found.orNull(signer.name()),
                new ReadPlanFile.SignerFound(place(signer.authority()), place(signer.position()), place(signer.name())));
    }

    private static ReadPlanFile.Limit limit(TimeLimit limit) {
        if (limit == null) {
            return null;
        }
        TimePrecision precision = limit.date() == null ? TimePrecision.TEXT : limit.precision();
        String date = iso(limit);
        boolean words = precision == TimePrecision.TEXT;
        return new ReadPlanFile.Limit(camel(limit.relation()), precision == TimePrecision.DAY ? date : null,
                precision == TimePrecision.QUARTER ? date : null, precision == TimePrecision.MONTH ? date : null,
                precision == TimePrecision.YEAR ? date : null, words ? limit.note() : null,
                words || limit.note().isEmpty() ? null : limit.note());
    }

    /** "2025-03-20", "2025-03", "2025-Q1", "2025"; null without a date. */
    static String iso(TimeLimit limit) {
        LocalDate date = limit == null ? null : limit.date();
        if (date == null) {
            return null;
        }
        return switch (limit.precision()) {
            case DAY, TEXT -> date.toString();
            case MONTH -> date.toString().substring(0, MONTH_LENGTH);
            case QUARTER -> date.getYear() + "-Q" + ((date.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1);
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    /** A constant as the JSON form writes it: AT_LATEST is "atLatest". */
    static String camel(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
