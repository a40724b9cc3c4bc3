package vn.dienhinh.application.desktop;

/** The machine has no program for that file, or could not start it. */
public class NoProgramException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoProgramException(String message, Throwable cause) {
        super(message, cause);
    }
}
