package vn.dienhinh.application.paper.achievement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.CongressDelegate;

/** Everybody whom the dossier tells of: nominees first, then congress delegates who are not among them. */
public final class AchievementSubjects {

    private final List<AchievementSubject> all = new ArrayList<>();
    private final Map<String, AchievementSubject> byKey = new HashMap<>();

    private AchievementSubjects() {
    }

    public static AchievementSubjects of(Conference conference) {
        List<CongressDelegate> congress = congress(conference);
        Map<String, CongressDelegate> sent = new HashMap<>();
        congress.forEach(delegate -> AchievementSubject.keys(AchievementSubject.told(delegate))
                .forEach(key -> sent.putIfAbsent(key, delegate)));
        Map<String, Delegate> attending = new HashMap<>();
        conference.delegates().forEach(delegate -> attending.putIfAbsent(delegate.id(), delegate));
        AchievementSubjects subjects = new AchievementSubjects();
        conference.dossier().commendation().nominees().stream()
                .filter(nominee -> !nominee.equals(Nominee.blank(nominee.id(), nominee.kind())))
                .forEach(nominee -> subjects.add(AchievementSubject.of(nominee,
                        first(sent, AchievementSubject.keys(nominee)).orElse(null), attending.get(nominee.id()))));
        congress.stream().filter(delegate -> subjects.find(delegate).isEmpty())
                .forEach(delegate -> subjects.add(AchievementSubject.of(delegate)));
        return subjects;
    }

    /** Those of the congress list of whom anything is filled in. */
    public static List<CongressDelegate> congress(Conference conference) {
        return conference.dossier().congress().people().stream()
                .filter(delegate -> !delegate.equals(CongressDelegate.of(Delegate.blank(delegate.id())))).toList();
    }

    private void add(AchievementSubject subject) {
        all.add(subject);
        AchievementSubject.keys(subject.told()).forEach(key -> byKey.putIfAbsent(key, subject));
    }

    private static <T> Optional<T> first(Map<String, T> known, List<String> keys) {
        return keys.stream().map(known::get).filter(Objects::nonNull).findFirst();
    }

    /** All of them, in order. */
    public List<AchievementSubject> all() {
        return List.copyOf(all);
    }

    /** All of them; a person of whom nothing is known where there is nobody, for a form to be filled in. */
    public List<AchievementSubject> allOrBlank() {
        return all.isEmpty()
                ? List.of(new AchievementSubject(Nominee.blank("", NomineeKind.INDIVIDUAL), null, true)) : all();
    }

    /** The subject that tells of that congress delegate. */
    public Optional<AchievementSubject> find(CongressDelegate delegate) {
        return first(byKey, AchievementSubject.keys(AchievementSubject.told(delegate)));
    }

    /** How many of them go to the congress: two may stand for one collective. */
    public int sent(Conference conference) {
        return (int) congress(conference).stream().map(this::find).flatMap(Optional::stream).distinct().count();
    }
}
