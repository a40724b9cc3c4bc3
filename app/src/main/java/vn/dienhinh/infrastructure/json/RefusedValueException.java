package vn.dienhinh.infrastructure.json;

import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;

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

    UnreadableFileException in(String text) {
        return new UnreadableFileException(problem, place, JsonPlace.line(text, place), found);
    }
}
