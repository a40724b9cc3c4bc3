package vn.dienhinh.bootstrap;

import java.util.Optional;

/** Which program this is, as it is told in files that go elsewhere. */
final class ProgramVersion {

    private static final String NAME = "Điển Hình";

    private ProgramVersion() {
    }

    /** The version of the jar: "0.1.0"; empty when the program runs from loose classes. */
    static Optional<String> number() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** Name and version: "Điển Hình 0.1.0". */
    static String nameAndNumber() {
        return number().map(number -> NAME + " " + number).orElse(NAME);
    }
}
