package vn.dienhinh.application.reading.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadDocument;
import vn.dienhinh.domain.reading.ReadDossier;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadSigner;
import vn.dienhinh.domain.unit.UnitKind;

/** Puts the clerk's values in place of those that were read; places and ids stay. */
public final class ReadingRevision {

    private final Map<String, Object> values;
    private final Map<String, Set<UnitKind>> bound;

    ReadingRevision(Map<String, Object> values, Map<String, Set<UnitKind>> bound) {
        this.values = values;
        this.bound = bound;
    }

    /** The find of that id, single statements on numbers included. */
    static Found<?> find(PlanReading reading, String id) {
        return reading.finds().stream().filter(found -> found.id().equals(id)).findFirst().orElseGet(() ->
                reading.scopes().stream().flatMap(scope -> scope.sizes().stream()).filter(size -> size.id().equals(id))
                        .findFirst().orElseThrow(() -> new IllegalArgumentException("no find " + id)));
    }

    PlanReading of(PlanReading read) {
        ReadDocument document = read.document();
        ReadSigner signer = read.signer();
        return new PlanReading(new ReadDocument(of(document.type()), of(document.number()), of(document.date()),
                of(document.issuer()), of(document.title())), of(read.legalBases()),
                read.scopes().stream().map(this::scope).toList(), of(read.programme()), dossier(read.dossier()),
                of(read.deadlines()), of(read.recipients()),
                new ReadSigner(of(signer.authority()), of(signer.position()), of(signer.name())), read.rest());
    }

    private ReadScope scope(ReadScope scope) {
        return new ReadScope(scope.id(), of(scope.appliesTo()), bound.getOrDefault(scope.id(), scope.kinds()), of(scope.forms()),
                of(scope.duration()), of(scope.heldBy()), of(scope.cap()), of(scope.plenaryBelow()), of(scope.shares()),
                of(scope.subQuotas()), of(scope.sizes()));
    }

    private ReadDossier dossier(ReadDossier dossier) {
        return dossier == null ? null : new ReadDossier(of(dossier.items()), of(dossier.to()), of(dossier.deadline()));
    }

    private <T> List<Found<T>> of(List<Found<T>> found) {
        return found.stream().map(this::of).toList();
    }

    /** A changed value is of its find's own type: {@link PlanReview#changing} sees to it. */
    @SuppressWarnings("unchecked")
    private <T> Found<T> of(Found<T> found) {
        return found == null || !values.containsKey(found.id()) ? found
                : new Found<>(found.id(), found.kind(), (T) values.get(found.id()), found.place());
    }
}
