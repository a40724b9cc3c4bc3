package vn.dienhinh.domain.delegate;

import java.time.LocalDate;
import java.util.function.Function;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * One person who attends the unit's own meeting.
 *
 * @param id             stable id inside the conference; never empty
 * @param fullName       full name, as the person writes it; empty while not filled in
 * @param title          rank, degree or honorary title that stands before the name: "Thiếu tá"; empty for none
 * @param gender         null while not known
 * @param birthYear      null while not known
 * @param birthDate      full date where it is known; null otherwise
 * @param ethnicity      "Kinh", "Tày"; empty while not known
 * @param religion       empty for none or not known
 * @param partyMember    null while not known
 * @param position       position or occupation: "Trưởng xóm"
 * @param workplace      workplace or address: "xóm Bản Khấy"
 * @param yearsOfService how many years in this work; null while not known
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
public record Delegate(String id, String fullName, String title, Gender gender, Integer birthYear,
                       LocalDate birthDate, String ethnicity, String religion, Boolean partyMember, String position,
                       String workplace, Integer yearsOfService, DelegateCategory category, String collective,
                       String locality, String formerLocality, String sector, Boolean directWorker,
                       String highestAward, String note, DelegateWay way) {

    public Delegate {
        id = VietnameseText.line(id);
        fullName = VietnameseText.line(fullName);
        title = VietnameseText.line(title);
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

    /**
     * A person put together from the values of all fields.
     *
     * @param values the value of each field, of its kind; null, or the empty text, for not known
     */
    public static Delegate of(String id, Function<DelegateField, Object> values, DelegateWay way) {
        return new Delegate(id, (String) values.apply(DelegateField.FULL_NAME),
                (String) values.apply(DelegateField.TITLE), (Gender) values.apply(DelegateField.GENDER),
                (Integer) values.apply(DelegateField.BIRTH_YEAR), (LocalDate) values.apply(DelegateField.BIRTH_DATE),
                (String) values.apply(DelegateField.ETHNICITY), (String) values.apply(DelegateField.RELIGION),
                (Boolean) values.apply(DelegateField.PARTY_MEMBER), (String) values.apply(DelegateField.POSITION),
                (String) values.apply(DelegateField.WORKPLACE),
                (Integer) values.apply(DelegateField.YEARS_OF_SERVICE),
                (DelegateCategory) values.apply(DelegateField.CATEGORY),
                (String) values.apply(DelegateField.COLLECTIVE), (String) values.apply(DelegateField.LOCALITY),
                (String) values.apply(DelegateField.FORMER_LOCALITY), (String) values.apply(DelegateField.SECTOR),
                (Boolean) values.apply(DelegateField.DIRECT_WORKER),
                (String) values.apply(DelegateField.HIGHEST_AWARD), (String) values.apply(DelegateField.NOTE), way);
    }

    /** A row with nothing filled in but its id. */
    public static Delegate blank(String id) {
        return of(id, field -> null, DelegateWay.blank());
    }

    /** True for one who is expected at the meeting, neither declined nor on a waiting list, or who came all the same. */
    public boolean attends() {
        return way.presentAt() != null || !way.waiting() && !way.hasDeclined();
    }

    /** True when nothing but the id is filled in. */
    public boolean isBlank() {
        return equals(blank(id));
    }

    /** The name as papers print it, the title before it: "Thiếu tá Phạm Quốc Việt". */
    public String titledName() {
        return title.isEmpty() || fullName.isEmpty() ? fullName : title + " " + fullName;
    }

    /** The same person with another value of that field alone; see {@link DelegateField#with}. */
    Delegate with(DelegateField changed, Object value) {
        return of(id, field -> field == changed ? value : field.of(this), way);
    }

    public Delegate withId(String value) {
        return of(value, field -> field.of(this), way);
    }

    public Delegate withWay(DelegateWay value) {
        return of(id, field -> field.of(this), value);
    }

    /** Another year of birth; a full date of another year is dropped, since it no longer fits. */
    public Delegate withBirthYear(Integer value) {
        LocalDate fitting = birthDate != null && value != null && birthDate.getYear() == value ? birthDate : null;
        return with(DelegateField.BIRTH_DATE, fitting).with(DelegateField.BIRTH_YEAR, value);
    }

    public Delegate withFullName(String value) {
        return with(DelegateField.FULL_NAME, value);
    }

    public Delegate withTitle(String value) {
        return with(DelegateField.TITLE, value);
    }

    public Delegate withGender(Gender value) {
        return with(DelegateField.GENDER, value);
    }

    public Delegate withEthnicity(String value) {
        return with(DelegateField.ETHNICITY, value);
    }

    public Delegate withReligion(String value) {
        return with(DelegateField.RELIGION, value);
    }

    public Delegate withPartyMember(Boolean value) {
        return with(DelegateField.PARTY_MEMBER, value);
    }

    public Delegate withPosition(String value) {
        return with(DelegateField.POSITION, value);
    }

    public Delegate withWorkplace(String value) {
        return with(DelegateField.WORKPLACE, value);
    }

    public Delegate withYearsOfService(Integer value) {
        return with(DelegateField.YEARS_OF_SERVICE, value);
    }

    public Delegate withCategory(DelegateCategory value) {
        return with(DelegateField.CATEGORY, value);
    }

    public Delegate withCollective(String value) {
        return with(DelegateField.COLLECTIVE, value);
    }

    public Delegate withLocality(String value) {
        return with(DelegateField.LOCALITY, value);
    }

    public Delegate withFormerLocality(String value) {
        return with(DelegateField.FORMER_LOCALITY, value);
    }

    public Delegate withSector(String value) {
        return with(DelegateField.SECTOR, value);
    }

    public Delegate withDirectWorker(Boolean value) {
        return with(DelegateField.DIRECT_WORKER, value);
    }

    public Delegate withHighestAward(String value) {
        return with(DelegateField.HIGHEST_AWARD, value);
    }

    public Delegate withNote(String value) {
        return with(DelegateField.NOTE, value);
    }
}
