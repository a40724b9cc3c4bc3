package vn.dienhinh.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.reading.SubQuota;
import vn.dienhinh.domain.reading.TextPlace;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.messages.Messages;

/** A reading as a clerk reads it: each value with its place, and what was not found. */
final class ReadPlanPrinter {

    private final Messages messages;
    private final PrintWriter out;

    ReadPlanPrinter(Messages messages, PrintWriter out) {
        this.messages = messages;
        this.out = out;
    }

    void print(PlanReading reading) {
        head("document");
        value("document.type", reading.document().type());
        value("document.number", reading.document().number());
        if (reading.document().date() != null) {
            line(messages.get("reading.document.date"), OfficialDate.shortForm(reading.document().date().value()), reading.document().date().place());
        }
        value("document.issuer", reading.document().issuer());
        value("document.title", reading.document().title());
        list("legalBases", reading.legalBases(), basis -> citation(basis.value()));
        reading.scopes().forEach(this::scope);
        list("programme", reading.programme(), item -> item.value().text());
        if (reading.dossier() != null) {
            dossier(reading.dossier());
        }
        list("deadlines", reading.deadlines(), due -> due.value().limit().words() + ": " + due.value().what());
        list("recipients", reading.recipients(), Found::value);
        head("signer");
        value("signer.authority", reading.signer().authority());
        value("signer.position", reading.signer().position());
        value("signer.name", reading.signer().name());
        list("requests", reading.rest().requests(), request -> request.value().text());
        rest(reading);
        notFound(ReadPlanData.notFound(reading));
    }

    private void rest(PlanReading reading) {
        List<String> warnings = ReadPlanData.warnings(reading, messages);
        if (!warnings.isEmpty()) {
            head("warnings");
            warnings.forEach(warning -> out.println(messages.get("reading.missingLine", warning)));
        }
        if (!reading.rest().unplaced().isEmpty()) {
            head("unplaced");
            reading.rest().unplaced().forEach(each -> line(messages.get("reading.unplaced." + each.kind()), each.text(), each.place()));
        }
    }

    private static String citation(ReadBasis basis) {
        String type = basis.name() == null ? basis.type() : basis.name();
        String year = basis.year() == null ? "" : " năm " + basis.year();
        return new LegalBasis(type + year, basis.number(), basis.date(), basis.issuer(), "").citation();
    }

    private void scope(ReadScope scope) {
        String who = scope.appliesTo() == null ? messages.get("reading.everybody") : scope.appliesTo().value();
        out.println(messages.get("reading.head.scope", who));
        scope.forms().forEach(form -> line(messages.get("reading.scope.form"), form.value(), form.place()));
        value("scope.duration", scope.duration());
        limit("scope.heldBy", scope.heldBy());
        if (scope.cap() != null) {
            line(messages.get("reading.scope.cap"), messages.get("reading.people", scope.cap().value()), scope.cap().place());
        }
        if (scope.plenaryBelow() != null) {
            line(messages.get("reading.scope.plenary"), messages.get("reading.workforce", scope.plenaryBelow().value()), scope.plenaryBelow().place());
        }
        scope.subQuotas().forEach(quota -> line(messages.get("reading.scope.subQuota"), quota(quota.value()), quota.place()));
        if (scope.shares() != null) {
            ReadShares shares = scope.shares().value();
            line(messages.get("reading.scope.shares"), messages.get("reading.shares", percent(shares.exemplarPercent()),
                    percent(shares.guestPercent()),
                    shares.isUpperLimit() ? messages.get("reading.atMost") : messages.word(shares.kind())), scope.shares().place());
        }
    }

    private String quota(SubQuota quota) {
        String number = quota.percent() == null ? messages.get("reading.count", quota.count()) : percent(quota.percent());
        return messages.get("reading.quota." + quota.relation(), quota.group(), number);
    }

    private String percent(Integer value) {
        return value == null ? messages.get("reading.notStated") : messages.get("reading.percent", value);
    }

    private void dossier(ReadDossier dossier) {
        list("dossier", dossier.items(), Found::value);
        value("dossier.to", dossier.to());
        limit("dossier.deadline", dossier.deadline());
    }

    private void limit(String name, Found<TimeLimit> found) {
        if (found != null) {
            TimeLimit limit = found.value();
            boolean both = limit.date() != null && !limit.note().isEmpty();
            line(messages.get("reading." + name), both ? limit.words() + " (" + limit.note() + ")" : limit.words(), found.place());
        }
    }

    private <T> void list(String name, List<Found<T>> found, Function<Found<T>, String> words) {
        if (!found.isEmpty()) {
            head(name);
            int number = 1;
            for (Found<T> each : found) {
                line(String.valueOf(number++), words.apply(each), each.place());
            }
        }
    }

    private void head(String name) {
        out.println(messages.get("reading.head." + name));
    }

    private void value(String name, Found<String> found) {
        if (found != null) {
            line(messages.get("reading." + name), found.value(), found.place());
        }
    }

    private void line(String name, String words, TextPlace place) {
        String where = place.page() == null ? messages.get("reading.place", place.paragraph(), place.from(), place.to())
                : messages.get("reading.placeOnPage", place.page(), place.paragraph(), place.from(), place.to());
        out.println(messages.get("reading.line", name, words, where));
    }

    private void notFound(List<String> names) {
        if (!names.isEmpty()) {
            head("notFound");
            for (String name : names) {
                String[] parts = name.split("\\.");
                out.println(parts[0].equals("scopes") && parts.length > 2
                        ? messages.get("reading.missingInScope", messages.get("reading.missing.scope." + parts[2]), Integer.valueOf(parts[1]))
                        : messages.get("reading.missingLine", messages.get("reading.missing." + name)));
            }
        }
    }
}
