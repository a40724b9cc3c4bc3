package vn.dienhinh.application.paper.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A person or collective that an achievement report and its summary tell of.
 *
 * @param told     what is told, of whoever it is
 * @param person   what the lists of people know besides: of a person all of it; null where no list has the person
 * @param nominee  true when commended, false for one who only goes to the superior's congress
 */
public record AchievementSubject(Nominee told, Delegate person, boolean nominee) {

    /** A nominee with what the lists of people know besides. */
    public static AchievementSubject of(Nominee nominee, CongressDelegate sent, Delegate attends) {
        Nominee told = sent == null ? nominee : filled(nominee, told(sent));
        return new AchievementSubject(told, sent == null ? attends : sent.person(), true);
    }

    /** One who only goes to the superior's congress. */
    public static AchievementSubject of(CongressDelegate sent) {
        return new AchievementSubject(told(sent), sent.person(), false);
    }

    /** What the nominee leaves open taken from the congress list. */
    private static Nominee filled(Nominee nominee, Nominee known) {
        return nominee.withHometown(either(nominee.hometown(), known.hometown()))
                .withEducation(either(nominee.education(), known.education()))
                .withAchievements(either(nominee.achievements(), known.achievements()));
    }

    /**
     * By what it is known again: the id, and the name with, for persons, the year of birth.
     *
     * @return without those that are not filled in
     */
    public static List<String> keys(Nominee told) {
        List<String> keys = new ArrayList<>();
        if (!told.id().isEmpty()) {
            keys.add("id " + told.id());
        }
        if (!told.name().isEmpty()) {
            keys.add(told.kind() + " " + VietnameseText.searchKey(told.name()) + " " + told.birthYear());
        }
        return keys;
    }

    private static String either(String own, String other) {
        return own.isEmpty() ? other : own;
    }

    /** What is told of a congress delegate: a collective's representative stands for the collective. */
    public static Nominee told(CongressDelegate delegate) {
        Delegate person = delegate.person();
        boolean collective = person.category() == DelegateCategory.EXEMPLAR_COLLECTIVE
                && !person.collective().isEmpty();
        Nominee told = collective
                ? Nominee.blank(person.id(), NomineeKind.COLLECTIVE).withName(person.collective())
                : Nominee.blank(person.id(), NomineeKind.INDIVIDUAL).withName(person.fullName())
                        .withGender(person.gender()).withBirthYear(person.birthYear())
                        .withPosition(person.position()).withWorkplace(
                                either(person.workplace(), person.locality()))
                        .withHometown(delegate.hometown()).withEducation(delegate.education());
        return told.withAchievements(delegate.achievements()).withAwards(awards(person.highestAward()));
    }

    private static List<AwardRecord> awards(String highest) {
        return Stream.of(highest).filter(award -> !award.isEmpty())
                .map(award -> new AwardRecord(null, award, isTitle(award), "")).toList();
    }

    /** Emulation titles begin in one of these ways; all else is a form of commendation. */
    private static boolean isTitle(String award) {
        String key = VietnameseText.searchKey(award);
        return Stream.of("chien si", "lao dong tien tien", "tap the lao dong", "don vi", "co thi dua", "gia dinh van hoa",
                "thon van hoa", "xom van hoa", "to dan pho van hoa").anyMatch(key::startsWith);
    }

    public boolean isCollective() {
        return told.kind() == NomineeKind.COLLECTIVE;
    }

    /** The name; dots while it is open. */
    public String name() {
        return told.name().isEmpty() ? Wording.DOTS : told.name();
    }

    public Gender gender() {
        return told.gender() == null && person != null && !isCollective() ? person.gender() : told.gender();
    }
}
