package vn.dienhinh;

import vn.dienhinh.bootstrap.Start;

/** The program's entry. A plain class: JavaFX on the class path refuses to start from an Application. */
public final class Launcher {

    private Launcher() {
    }

    /** See {@code packaging/run --help}. */
    public static void main(String[] arguments) {
        System.exit(new Start().run(arguments));
    }
}
