package vn.dienhinh.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice Writer on this machine, as a second pair of eyes on our Word files. */
final class Office {

    private static final int MINUTES = 8;

    private final Path profile;

    /** @param profile a folder for its settings, so that a copy that is open elsewhere is not disturbed */
    Office(Path profile) {
        this.profile = profile;
    }

    /** True when {@code soffice} is on the path. */
    static boolean isHere() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(directory, "soffice"))) {
                return true;
            }
        }
        return false;
    }

    /** Writes all Word files of a folder anew in another format, into another folder. */
    void convert(Path folder, String format, Path target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + profile.toUri(),
                "--convert-to", format, "--outdir", target.toString()));
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(file -> command.add(file.toString()));
        }
        Process office = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.destroy();
            throw new IOException("LibreOffice did not come to an end");
        }
    }
}
