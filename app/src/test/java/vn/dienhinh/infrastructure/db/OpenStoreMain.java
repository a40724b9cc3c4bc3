package vn.dienhinh.infrastructure.db;

import java.nio.file.Path;
import vn.dienhinh.application.conference.StoreException;

/** A second program for the tests: opens a store and exits, with the reason as its last word when it is refused. */
final class OpenStoreMain {

    private OpenStoreMain() {
    }

    public static void main(String[] arguments) {
        try {
            H2Store.open(Path.of(arguments[0])).close();
            System.out.println("OPENED");
        } catch (StoreException e) {
            System.out.println(e.reason());
        }
    }
}
