package vn.dienhinh.ui.step.people;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.dossier.CongressDelegate;

/** Takes people from one list into another, with everything that is known of them already. */
final class CongressEdits {

    private CongressEdits() {
    }

    /** The conference with these people at the end of the congress list. */
    static Conference send(Conference conference, List<Delegate> people) {
        List<CongressDelegate> all = new ArrayList<>(conference.dossier().congress().people());
        people.forEach(person -> all.add(profile(conference, person)));
        return withPeople(conference, all);
    }

    /** The conference with another congress list. */
    static Conference withPeople(Conference conference, List<CongressDelegate> people) {
        return conference.withDossier(conference.dossier().withCongress(
                conference.dossier().congress().withPeople(people)));
    }

    /** What is known of a person who is proposed for commendation too goes along. */
    private static CongressDelegate profile(Conference conference, Delegate person) {
        CongressDelegate profile = CongressDelegate.of(person);
        return conference.dossier().commendation().nominees().stream()
                .filter(nominee -> nominee.id().equals(person.id())).findFirst()
                .map(nominee -> profile.withHometown(nominee.hometown()).withEducation(nominee.education())
                        .withAchievements(nominee.achievements())).orElse(profile);
    }

    /** The conference with these people, or the collectives that they stand for, proposed for commendation. */
    static Conference propose(Conference conference, List<Delegate> people) {
        List<Nominee> all = new ArrayList<>(conference.dossier().commendation().nominees());
        people.forEach(person -> all.add(nominee(conference, person)));
        return withNominees(conference, all);
    }

    /** The conference with other nominees. */
    static Conference withNominees(Conference conference, List<Nominee> nominees) {
        return conference.withDossier(conference.dossier().withCommendation(
                conference.dossier().commendation().withNominees(nominees)));
    }

    private static Nominee nominee(Conference conference, Delegate person) {
        if (person.category() == DelegateCategory.EXEMPLAR_COLLECTIVE && !person.collective().isEmpty()) {
            return Nominee.blank(person.id(), NomineeKind.COLLECTIVE).withName(person.collective());
        }
        Nominee nominee = Nominee.blank(person.id(), NomineeKind.INDIVIDUAL).withName(person.fullName())
                .withGender(person.gender()).withBirthYear(person.birthYear()).withPosition(person.position())
                .withWorkplace(person.workplace());
        return conference.dossier().congress().people().stream().filter(sent -> sent.id().equals(person.id()))
                .findFirst().map(sent -> nominee.withHometown(sent.hometown()).withEducation(sent.education())
                        .withAchievements(sent.achievements())).orElse(nominee);
    }
}
