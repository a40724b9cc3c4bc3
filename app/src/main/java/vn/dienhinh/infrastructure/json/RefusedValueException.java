package vn.dienhinh.infrastructure.json;

import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.application.conference.UnreadableConferenceException.Problem;

/** A value that the format refuses; its line is looked up once the text is at hand. */
final class RefusedValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String place;
    private final String found;

    RefusedValueException(Problem problem, String place, String found) {
        super(problem + " at '" + place + "'");
        this.problem = problem;
        this.place = place;
        this.found = found;
    }

    UnreadableConferenceException in(String text) {
        return new UnreadableConferenceException(problem, place, JsonPlace.line(text, place), found);
    }
}
