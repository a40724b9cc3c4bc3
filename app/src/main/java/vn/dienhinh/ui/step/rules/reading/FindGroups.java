package vn.dienhinh.ui.step.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dienhinh.application.reading.proposal.PlanReview;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.messages.Messages;

/** Puts the finds of a review in groups, numbered through. */
final class FindGroups {

    private static final int LONGEST_HEADING = 32;

    private final Messages messages;
    private final FindWords words;
    private final PlanReview review;
    private final Unit unit;
    private final List<FindGroup> groups = new ArrayList<>();
    private int number;

    private FindGroups(PlanReview review, Unit unit, Messages messages) {
        this.review = review;
        this.unit = unit;
        this.messages = messages;
        this.words = new FindWords(messages);
    }

    /** The groups of a review; those without a find are left out. */
    static List<FindGroup> of(PlanReview review, Unit unit, Messages messages) {
        FindGroups made = new FindGroups(review, unit, messages);
        made.fill(review.revised());
        return made.groups;
    }

    private void fill(PlanReading reading) {
        add("document", messages.get("reading.window.group.document"), messages.get("reading.window.goesTo.document"
                + (review.isOwnPaper(unit) ? ".own" : "")), reading.document().finds(), false);
        add("legalBases", reading.legalBases());
        for (ReadScope scope : reading.scopes()) {
            String title = messages.get("reading.window.group.scope", shortened(words.scope(scope)));
            boolean leftOut = !review.onlyScope().isEmpty() && !review.onlyScope().equals(scope.id());
            add(scope.id(), title, messages.get("reading.window.goesTo.scope"), finds(scope), leftOut);
        }
        add("programme", reading.programme());
        add("dossier", reading.dossier() == null ? List.of() : reading.dossier().finds());
        add("deadlines", reading.furtherDeadlines());
        add("recipients", reading.recipients());
        add("signer", reading.signer().finds());
    }

    /** A heading is one line; the whole words stand under it. */
    private static String shortened(String words) {
        return words.length() <= LONGEST_HEADING ? words : words.substring(0, LONGEST_HEADING).strip() + "…";
    }

    /** The single statements on numbers stand for cap and threshold, which are drawn from them. */
    private static List<Found<?>> finds(ReadScope scope) {
        List<Found<?>> all = new ArrayList<>();
        Stream.<Found<?>>of(scope.appliesTo()).filter(Objects::nonNull).forEach(all::add);
        all.addAll(scope.forms());
        Stream.<Found<?>>of(scope.duration(), scope.heldBy()).filter(Objects::nonNull).forEach(all::add);
        all.addAll(scope.sizes());
        Stream.<Found<?>>of(scope.shares()).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private void add(String key, List<? extends Found<?>> finds) {
        add(key, messages.get("reading.window.group." + key), messages.get("reading.window.goesTo." + key), finds, false);
    }

    private void add(String key, String title, String goesTo, List<? extends Found<?>> finds, boolean leftOut) {
        if (!finds.isEmpty()) {
            groups.add(new FindGroup(key, title, goesTo, finds.stream().map(this::entry).toList(), leftOut));
        }
    }

    private FindEntry entry(Found<?> found) {
        number++;
        return new FindEntry(number, found, label(found), words.of(found, review), state(found));
    }

    private String label(Found<?> found) {
        boolean plenary = found.value() instanceof ReadSize size && size.plenary();
        return messages.get("reading.window.find." + (plenary ? FindKind.PLENARY_BELOW : found.kind()));
    }

    private FindState state(Found<?> found) {
        return switch (found.kind()) {
            case SIGNER_AUTHORITY, SIGNER_POSITION, SIGNER_NAME -> FindState.SHOWN;
            default -> review.isRefused(found.id()) ? FindState.REFUSED
                    : review.isChanged(found.id()) ? FindState.CHANGED : FindState.PROPOSED;
        };
    }
}
