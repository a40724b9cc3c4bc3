package vn.dienhinh.domain.check.text;

import java.util.List;

/** Codes of the findings about texts. Codes are stable: they stand in the command line's output. */
public final class TextCodes {

    public static final String LETTERS = "text.letters";
    public static final String LETTERS_FOREIGN = "text.letters.foreign";
    public static final String LETTERS_HIDDEN = "text.letters.hidden";
    public static final String LETTERS_LEGACY = "text.letters.legacy";
    public static final String SLIP = "text.slip";
    public static final String SYLLABLE = "text.syllable";
    public static final String TONE_PLACE = "text.tonePlace";
    public static final String WORD_MISSING = "text.wordLost";
    public static final String DOUBLE_WORD = "text.doubleWord";
    public static final String DOUBLE_PHRASE = "text.doublePhrase";
    public static final String DOUBLE_STOP = "text.doubleStop";
    public static final String SPACE_BEFORE_MARK = "text.space.beforeMark";
    public static final String SPACE_AFTER_MARK = "text.space.afterMark";
    public static final String SPACE_DOUBLE = "text.space.double";
    public static final String SPACE_INSIDE = "text.space.inside";
    public static final String SPACE_HYPHEN = "text.space.hyphen";
    public static final String STOP_IN_SENTENCE = "text.stopInSentence";
    public static final String END_MARK = "text.endMark";
    public static final String QUOTES = "text.quotes";
    public static final String BRACKETS = "text.brackets";
    public static final String CAPITALS = "text.capitals";
    public static final String SPELLING_MIXED = "text.mixed.spelling";
    public static final String NAME_MIXED = "text.mixed.name";
    public static final String DASH_MIXED = "text.mixed.dash";
    public static final String DATE_ZERO = "text.date.zero";
    public static final String DATE_IMPOSSIBLE = "text.date.impossible";
    public static final String DATE_WEEKDAY = "text.date.weekday";
    public static final String NUMBER_WORDS = "text.number.words";
    public static final String NUMBER_SUM = "text.number.sum";
    public static final String NUMBER_SHARES = "text.number.shares";
    public static final String NUMBER_GAP = "text.number.gap";
    public static final String BLANK = "text.blank";
    public static final String BLANK_NUMBER = "text.blank.number";
    public static final String BLANK_VALUE = "text.blank.value";
    public static final String NUMBERING_SKIPS = "text.numbering.skips";
    public static final String NUMBERING_REPEATS = "text.numbering.repeats";
    public static final String OTHER_UNIT_KIND = "text.otherUnitKind";
    public static final String OTHER_UNIT = "text.otherUnit";
    public static final String ABOLISHED = "text.abolished";
    public static final String BASIS_LATER = "text.basis.later";
    public static final String BASIS_EXPIRED = "text.basis.expired";
    public static final String BASIS_NOT_YET = "text.basis.notYet";
    public static final String BASIS_SYMBOL = "text.basis.symbol";
    public static final String BASIS_DATES = "text.basis.dates";
    public static final String MEETING_FORM = "text.meeting.form";
    public static final String MEETING_NAME_LOOSE = "text.meeting.loose";
    public static final String MEETING_ORDINAL = "text.meeting.ordinal";
    public static final String MEETING_PERIOD = "text.meeting.period";
    public static final String MEETING_CONGRESS = "text.meeting.congress";
    public static final String ORDINAL_SUSPECT = "text.ordinal.suspect";
    public static final String ORDINAL_PARTY = "text.ordinal.party";
    public static final String ADDRESSEE_MIXED = "text.mixed.addressee";
    public static final String EVENT_MIXED = "text.mixed.event";
    public static final String DEADLINE_ORDER = "text.deadline.order";
    public static final String FORM_END = "text.form.end";
    public static final String FORM_SIGNATURE = "text.form.signature";
    public static final String FORM_HEADING = "text.form.heading";
    public static final String FORM_PART = "text.form.part";
    public static final String FORM_ABBREVIATION = "text.form.abbreviation";
    public static final String FORM_MARKUP = "text.form.markup";
    public static final String FORM_OPENING = "text.form.opening";

    /** All of them. */
    public static final List<String> ALL = List.of(LETTERS, LETTERS_FOREIGN, LETTERS_HIDDEN, LETTERS_LEGACY, SLIP,
            SYLLABLE, TONE_PLACE, WORD_MISSING, DOUBLE_WORD, DOUBLE_PHRASE, DOUBLE_STOP, SPACE_BEFORE_MARK,
            SPACE_AFTER_MARK, SPACE_DOUBLE, SPACE_INSIDE, SPACE_HYPHEN, STOP_IN_SENTENCE, END_MARK, QUOTES, BRACKETS,
            CAPITALS, SPELLING_MIXED, NAME_MIXED, DASH_MIXED, DATE_ZERO, DATE_IMPOSSIBLE, DATE_WEEKDAY, NUMBER_WORDS,
            NUMBER_SUM, NUMBER_SHARES, NUMBER_GAP, BLANK, BLANK_NUMBER, BLANK_VALUE, NUMBERING_SKIPS,
            NUMBERING_REPEATS, OTHER_UNIT_KIND, OTHER_UNIT, ABOLISHED, BASIS_LATER, BASIS_EXPIRED, BASIS_NOT_YET,
            BASIS_SYMBOL, BASIS_DATES, MEETING_FORM, MEETING_NAME_LOOSE, MEETING_ORDINAL, MEETING_PERIOD,
            MEETING_CONGRESS, ORDINAL_SUSPECT, ORDINAL_PARTY, ADDRESSEE_MIXED, EVENT_MIXED, DEADLINE_ORDER, FORM_END,
            FORM_SIGNATURE, FORM_HEADING, FORM_PART, FORM_ABBREVIATION, FORM_MARKUP, FORM_OPENING);

    private TextCodes() {
    }
}
