package vn.dienhinh.ui.step.rules;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;

/** Keeps, forgets, sends and takes in profiles; files are read and written off the UI thread. */
final class ProfileFiles {

    private static final String ANY_JSON = "json";

    private final ProfileLibrary library;
    private final UiContext context;

    ProfileFiles(ProfileLibrary library, UiContext context) {
        this.library = library;
        this.context = context;
    }

    /** Keeps a copy under a name. */
    void keepAs(RuleProfile profile, String name, Runnable done) {
        run(() -> library.keepAs(profile, name), name, kept -> {
            context.dialogs().notice("rules.kept", name);
            done.run();
        });
    }

    /** Keeps a profile that came from a file. */
    void keep(RuleProfile profile, Runnable done) {
        run(() -> {
            library.keep(profile);
            return profile;
        }, profile.name(), kept -> {
            context.dialogs().notice("rules.kept", profile.name());
            done.run();
        });
    }

    /** Asks, then forgets an own profile. */
    void delete(RuleProfile profile, Runnable done) {
        if (context.dialogs().confirm("rules.delete", profile.name())) {
            run(() -> {
                library.delete(profile);
                return profile;
            }, profile.name(), gone -> done.run());
        }
    }

    /** Asks for a place and writes the profile there. */
    void send(RuleProfile profile) {
        context.dialogs().fileToSave("rules.send.title", "rules.file.kind", ANY_JSON, fileName(profile))
                .ifPresent(file -> run(() -> {
                    library.write(profile, file);
                    return file;
                }, file.getFileName().toString(),
                        written -> context.dialogs().notice("rules.sent", written.getFileName().toString())));
    }

    /** "huyen-tho-xuan-2024.dienhinh-quydinh.json". */
    static String fileName(RuleProfile profile) {
        String key = VietnameseText.searchKey(profile.name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = key.length() <= 60 ? key : key.substring(0, 60).replaceAll("-$", "");
        return (stem.isEmpty() ? "quy-dinh" : stem) + "." + ProfileLibrary.FILE_EXTENSION;
    }

    /** Asks for a file and hands over what it holds; says why where it holds no profile. */
    void takeIn(BiConsumer<String, RuleProfile> onRead) {
        context.dialogs().fileToOpen("rules.takeIn.title", "rules.file.kind", ANY_JSON)
                .ifPresent(file -> read(file, onRead));
    }

    private void read(Path file, BiConsumer<String, RuleProfile> onRead) {
        String name = file.getFileName().toString();
        run(() -> library.read(file), name, profile -> onRead.accept(name, profile));
    }

    private <T> void run(Callable<T> work, String name, Consumer<T> onSuccess) {
        context.tasks().run(work, onSuccess, failure -> context.dialogs().error("rules.file.failed",
                sentence(name, failure)));
    }

    private String sentence(String name, Exception failure) {
        Messages messages = context.messages();
        if (failure instanceof UnreadableFileException e) {
            return messages.get("unreadableProfile." + e.problem(), name,
                    e.field().isEmpty() ? messages.get("unreadable.wholeFile") : e.field(), e.line(), e.found());
        }
        String reason = failure instanceof FileStoreException e ? e.reason().name() : "FAILED";
        return messages.get("export.failure." + reason, name);
    }
}
