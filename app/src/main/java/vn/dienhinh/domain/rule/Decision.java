package vn.dienhinh.domain.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * What the clerk chose where the rules are silent, kept with the reason; the program never chooses alone.
 *
 * @param question  code of the gap: "attendance"
 * @param choice    the choice, in the question's own terms: "PLENARY"
 * @param ground    on what ground; empty while not given
 * @param decidedBy who decided; empty while not given
 * @param decidedOn when; null while not known
 */
public record Decision(String question, String choice, String ground, String decidedBy, LocalDate decidedOn) {

    /** The gap: plenary or delegates, where no size rule speaks of the workforce. */
    public static final String ATTENDANCE = "attendance";
    /** The gap: the form of the meeting, where the paper leaves it blank; the choice is the form's name. */
    public static final String FORM = "form";
    /** The gap: the greatest number of delegates; the choice is NONE or a number. */
    public static final String CAP = "cap";
    /** The gap: the share of exemplars; the choice is NONE or a number of per cent. */
    public static final String SHARES = "shares";
    /** The gap: service staff under the cap; the choice is COUNTED or NOT_COUNTED. */
    public static final String SERVICE = "service";
    /** The gap: until when the meeting is held; the choice is WAIT or the unit's own words. */
    public static final String HELD_BY = "heldBy";
    /** The gap: until when the dossier goes upward; the choice is WAIT or the unit's own words. */
    public static final String DOSSIER = "dossier";
    /** Begins the question of a further deadline; the folded words of what is due follow. */
    public static final String DEADLINE_PREFIX = "deadline.";

    /** Choice: no such rule is set. */
    public static final String NONE = "NONE";
    /** Choice: service staff count. */
    public static final String COUNTED = "COUNTED";
    /** Choice: service staff do not count. */
    public static final String NOT_COUNTED = "NOT_COUNTED";
    /** Choice: the superior's word is waited for. */
    public static final String WAIT = "WAIT";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,6}");

    public Decision {
        question = VietnameseText.line(question);
        choice = VietnameseText.line(choice);
        ground = VietnameseText.line(ground);
        decidedBy = VietnameseText.line(decidedBy);
    }

    /** Nothing decided yet. */
    public static Decision open(String question) {
        return new Decision(question, "", "", "", null);
    }

    /** True when a choice is made. */
    public boolean isMade() {
        return !choice.isEmpty();
    }

    /** The number chosen; empty when the choice is none. */
    public Optional<Integer> number() {
        return WHOLE_NUMBER.matcher(choice).matches() ? Optional.of(Integer.valueOf(choice)) : Optional.empty();
    }

    public Decision withChoice(String value) {
        return new Decision(question, value, ground, decidedBy, decidedOn);
    }

    public Decision withGround(String value) {
        return new Decision(question, choice, value, decidedBy, decidedOn);
    }

    public Decision withDecidedBy(String value) {
        return new Decision(question, choice, ground, value, decidedOn);
    }

    public Decision withDecidedOn(LocalDate value) {
        return new Decision(question, choice, ground, decidedBy, value);
    }
}
