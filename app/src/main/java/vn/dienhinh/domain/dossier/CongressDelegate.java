package vn.dienhinh.domain.dossier;

import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * One person who is sent to the superior's congress: a short profile of its own. Picked from those who attend the
 * unit's meeting it keeps that person's id; later changes of the one do not touch the other.
 *
 * @param person       who; null becomes a blank person
 * @param hometown     native place; empty while not known
 * @param education    education and professional level; empty while not known
 * @param achievements the digest of what the person achieved, lines; empty while not written
 */
public record CongressDelegate(Delegate person, String hometown, String education, String achievements) {

    public CongressDelegate {
        // How the person came to the unit's own meeting is no part of the other list.
        person = person == null ? null : person.withWay(DelegateWay.blank());
        person = person == null ? Delegate.blank("") : person;
        hometown = VietnameseText.line(hometown);
        education = VietnameseText.line(education);
        achievements = VietnameseText.lines(achievements);
    }

    /** The person picked, with nothing further known. */
    public static CongressDelegate of(Delegate person) {
        return new CongressDelegate(person, "", "", "");
    }

    /** The person's id, stable inside the list. */
    public String id() {
        return person.id();
    }

    public CongressDelegate withPerson(Delegate value) {
        return new CongressDelegate(value, hometown, education, achievements);
    }

    public CongressDelegate withHometown(String value) {
        return new CongressDelegate(person, value, education, achievements);
    }

    public CongressDelegate withEducation(String value) {
        return new CongressDelegate(person, hometown, value, achievements);
    }

    public CongressDelegate withAchievements(String value) {
        return new CongressDelegate(person, hometown, education, value);
    }
}
