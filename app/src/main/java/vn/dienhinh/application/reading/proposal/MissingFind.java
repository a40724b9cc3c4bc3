package vn.dienhinh.application.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.reading.ReadScope;

/**
 * Something that a superior's plan usually says and that was not found.
 *
 * @param what  name of it: "document.number", "scope.cap"
 * @param scope the scope that does not say it; null for what the whole paper does not say
 */
public record MissingFind(String what, ReadScope scope) {

    /** All of a reading, in the order of the parts. */
    public static List<MissingFind> of(PlanReading reading) {
        List<MissingFind> missing = new ArrayList<>();
        ReadDocument document = reading.document();
        add(missing, "document.type", null, document.type());
        add(missing, "document.number", null, document.number());
        add(missing, "document.date", null, document.date());
        add(missing, "document.issuer", null, document.issuer());
        add(missing, "document.title", null, document.title());
        add(missing, "legalBases", null, first(reading.legalBases()));
        add(missing, "scopes", null, first(reading.scopes()));
        reading.scopes().forEach(scope -> add(missing, scope));
        add(missing, "programme", null, first(reading.programme()));
        ReadDossier dossier = reading.dossier();
        add(missing, "dossier", null, dossier);
        if (dossier != null) {
            add(missing, "dossier.to", null, dossier.to());
            add(missing, "dossier.deadline", null, dossier.deadline());
        }
        add(missing, "deadlines", null, first(reading.deadlines()));
        add(missing, "recipients", null, first(reading.recipients()));
        add(missing, "signer.name", null, reading.signer().name());
        return missing;
    }

    private static void add(List<MissingFind> missing, ReadScope scope) {
        add(missing, "scope.appliesTo", scope, scope.appliesTo());
        add(missing, "scope.forms", scope, first(scope.forms()));
        add(missing, "scope.duration", scope, scope.duration());
        add(missing, "scope.heldBy", scope, scope.heldBy());
        add(missing, "scope.cap", scope, scope.cap());
        add(missing, "scope.plenary", scope, scope.sizes().stream().filter(size -> size.value().plenary()).findFirst().orElse(null));
        add(missing, "scope.shares", scope, scope.shares());
    }

    private static void add(List<MissingFind> missing, String what, ReadScope scope, Object found) {
        if (found == null) {
            missing.add(new MissingFind(what, scope));
        }
    }

    private static Object first(List<?> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    /** Words for whom the scope binds; null where the paper does not say or the whole paper is meant. */
    public String appliesTo() {
        return scope == null ? null : Found.orNull(scope.appliesTo());
    }
}
