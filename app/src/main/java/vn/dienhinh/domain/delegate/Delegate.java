package vn.dienhinh.domain.delegate;

import java.time.LocalDate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * One person who attends the unit's own meeting.
 *
 * @param id             stable id inside the conference; never empty
 * @param fullName       full name, as the person writes it; empty while not filled in
 * @param gender         null while not known
 * @param birthYear      null while not known
 * @param birthDate      full date where it is known; null otherwise
 * @param ethnicity      "Kinh", "Tày"; empty while not known
 * @param religion       empty for none or not known
 * @param partyMember    null while not known
 * @param position       position or occupation: "Trưởng xóm"
 * @param workplace      workplace or address: "xóm Bản Khấy"
 * @param category       null while not chosen
 * @param collective     the collective that is represented, for EXEMPLAR_COLLECTIVE
 * @param locality       hamlet or residential group
 * @param formerLocality locality before the rearrangement
 * @param sector         sector or branch of the economy
 * @param directWorker   works directly in production or service; null while not known
 * @param highestAward   highest title or commendation in the period
 * @param note           remark; printed in the last column
 * @param way            how the name came onto the list and what became of it; never null
 */
public record Delegate(String id, String fullName, Gender gender, Integer birthYear, LocalDate birthDate,
                       String ethnicity, String religion, Boolean partyMember, String position, String workplace,
                       DelegateCategory category, String collective, String locality, String formerLocality,
                       String sector, Boolean directWorker, String highestAward, String note, DelegateWay way) {

    public Delegate {
        id = VietnameseText.line(id);
        fullName = VietnameseText.line(fullName);
        ethnicity = VietnameseText.line(ethnicity);
        religion = VietnameseText.line(religion);
        position = VietnameseText.line(position);
        workplace = VietnameseText.line(workplace);
        collective = VietnameseText.line(collective);
        locality = VietnameseText.line(locality);
        formerLocality = VietnameseText.line(formerLocality);
        sector = VietnameseText.line(sector);
        highestAward = VietnameseText.line(highestAward);
        note = VietnameseText.line(note);
        way = way == null ? DelegateWay.blank() : way;
        if (birthYear == null && birthDate != null) {
            birthYear = birthDate.getYear();
        }
    }

    /** A person of whose way onto the list nothing is known. */
    public Delegate(String id, String fullName, Gender gender, Integer birthYear, LocalDate birthDate,
                    String ethnicity, String religion, Boolean partyMember, String position, String workplace,
                    DelegateCategory category, String collective, String locality, String formerLocality,
                    String sector, Boolean directWorker, String highestAward, String note) {
        this(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position, workplace,
                category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                DelegateWay.blank());
    }

    /** A row with nothing filled in but its id. */
    public static Delegate blank(String id) {
        return new Delegate(id, "", null, null, null, "", "", null, "", "", null, "", "", "", "", null, "", "");
    }

    /** True for one who is expected at the meeting, neither declined nor on a waiting list, or who came all the same. */
    public boolean attends() {
        return way.presentAt() != null || !way.waiting() && !way.hasDeclined();
    }

    /** True when nothing but the id is filled in. */
    public boolean isBlank() {
        return equals(blank(id));
    }

    public Delegate withId(String value) {
        return new Delegate(value, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withFullName(String value) {
        return new Delegate(id, value, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withGender(Gender value) {
        return new Delegate(id, fullName, value, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    /** Another year of birth; a full date of another year is dropped, since it no longer fits. */
    public Delegate withBirthYear(Integer value) {
        LocalDate fitting = birthDate != null && value != null && birthDate.getYear() == value ? birthDate : null;
        return new Delegate(id, fullName, gender, value, fitting, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withEthnicity(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, value, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withReligion(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, value, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withPartyMember(Boolean value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, value, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withPosition(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, value,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withWorkplace(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                value, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withCategory(DelegateCategory value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, value, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withCollective(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, value, locality, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withLocality(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, value, formerLocality, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withHighestAward(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, value, note,
                way);
    }

    public Delegate withNote(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, value,
                way);
    }

    public Delegate withFormerLocality(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, value, sector, directWorker, highestAward, note,
                way);
    }

    public Delegate withSector(String value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, value, directWorker, highestAward, note,
                way);
    }

    public Delegate withDirectWorker(Boolean value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, value, highestAward, note,
                way);
    }

    public Delegate withWay(DelegateWay value) {
        return new Delegate(id, fullName, gender, birthYear, birthDate, ethnicity, religion, partyMember, position,
                workplace, category, collective, locality, formerLocality, sector, directWorker, highestAward, note,
                value);
    }
}
