package vn.dienhinh.domain.rule;

import java.time.LocalDate;
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

    public Decision {
        question = VietnameseText.line(question);
        choice = VietnameseText.line(choice);
        ground = VietnameseText.line(ground);
        decidedBy = VietnameseText.line(decidedBy);
    }
}
