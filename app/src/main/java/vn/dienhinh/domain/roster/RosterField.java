package vn.dienhinh.domain.roster;

import vn.dienhinh.domain.delegate.DelegateField;

/** What a column of a list holds. */
public enum RosterField {
    /** The running number; not kept. */
    ORDER,
    FULL_NAME,
    /** Family and middle names, where the given name has a column of its own. */
    FAMILY_NAME,
    GIVEN_NAME,
    GENDER,
    /** A mark, a year or a date that stands there for men. */
    MALE,
    /** The same for women. */
    FEMALE,
    BIRTH,
    BIRTH_DAY,
    BIRTH_MONTH,
    BIRTH_YEAR,
    ETHNICITY,
    /** A mark below the name of one people. */
    ETHNICITY_MARK,
    RELIGION,
    /** Rank, degree or honorary title before the name. */
    TITLE(DelegateField.TITLE),
    YEARS_OF_SERVICE(DelegateField.YEARS_OF_SERVICE),
    PARTY,
    POSITION,
    /** Position and workplace in one cell. */
    POSITION_AND_WORKPLACE,
    WORKPLACE,
    CATEGORY,
    INDIVIDUAL_MARK,
    GUEST_MARK,
    LEADER_MARK,
    SERVICE_MARK,
    /** The collective's name, or a mark for its representative. */
    COLLECTIVE,
    LOCALITY,
    FORMER_LOCALITY,
    SECTOR,
    DIRECT_WORKER,
    AWARD,
    NOTE,
    NOMINATED_ON,
    REVIEWED_ON,
    VOTES_FOR,
    VOTES_OF,
    PASSED_ON,
    APPROVED_ON,
    INVITED_ON,
    ANSWER,
    /** After ANSWER, which it needs. */
    ANSWERED_ON,
    ANSWER_REASON,
    WAITING,
    PRESENT_AT,
    /** The same name once more: in capitals, put together by a formula, in parts beside the whole. */
    SAME_NAME,
    /** Somebody else's name: father, mother, who introduces, whom to call. */
    OTHER_PERSON,
    /** Known and not kept: telephone, identity card, signature. */
    IGNORED;

    private final DelegateField target;

    RosterField() {
        this(null);
    }

    RosterField(DelegateField target) {
        this.target = target;
    }

    /** True for a column that is understood, and of which nothing is kept. */
    boolean isLeft() {
        return this == IGNORED || this == OTHER_PERSON;
    }

    /** The person's field that the column's value becomes as it stands; null where it is read in a way of its own. */
    DelegateField target() {
        return target;
    }
}
