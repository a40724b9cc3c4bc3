package vn.dienhinh.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.dienhinh.infrastructure.font.FontFace;
import vn.dienhinh.infrastructure.font.OfficialFont;

/**
 * LibreOffice Writer on this machine, as a second pair of eyes on our Word files. It sees the bundled fonts alone,
 * under the name that our Word files give them: what else a machine has installed changes no line.
 */
public final class Office {

    private static final int MINUTES = 8;
    private static final String FONT_SETTINGS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <cachedir>%1$s/cache</cachedir>
              <match target="pattern">
                <test name="family"><string>Times New Roman</string></test>
                <edit name="family" mode="assign" binding="same"><string>Liberation Serif</string></edit>
              </match>
            </fontconfig>
            """;

    private final Path home;

    /** @param home a folder for its settings and fonts, so that a copy that is open elsewhere is not disturbed */
    public Office(Path home) {
        this.home = home;
    }

    /** True when {@code soffice} is on the path. */
    public static boolean isHere() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(directory, "soffice"))) {
                return true;
            }
        }
        return false;
    }

    /** Writes all Word files of a folder anew in another format, into another folder. */
    public void convert(Path folder, String format, Path target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless",
                "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--convert-to", format, "--outdir", target.toString()));
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(file -> command.add(file.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FONTCONFIG_FILE", fontSettings().toString());
        Process office = builder.start();
        if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.destroy();
            throw new IOException("LibreOffice did not come to an end");
        }
    }

    private Path fontSettings() throws IOException {
        Path fonts = Files.createDirectories(home.resolve("fonts"));
        OfficialFont font = new OfficialFont();
        for (FontFace face : FontFace.values()) {
            Files.write(fonts.resolve(face.fileName()), font.file(face));
        }
        return Files.writeString(home.resolve("fonts.conf"), FONT_SETTINGS.formatted(home));
    }
}
