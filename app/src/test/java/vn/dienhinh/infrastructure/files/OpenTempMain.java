package vn.dienhinh.infrastructure.files;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another run of the program that has its temporary folder and is in the midst of something. */
public final class OpenTempMain {

    private OpenTempMain() {
    }

    /** Prints the folder and waits to be ended. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(PrivateTemp.open(Path.of(arguments[0])));
        TimeUnit.MINUTES.sleep(1);
    }
}
