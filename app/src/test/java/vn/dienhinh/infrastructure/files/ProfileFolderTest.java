package vn.dienhinh.infrastructure.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.application.rule.RuleCatalogue;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.infrastructure.json.JsonRuleCatalogue;
import vn.dienhinh.infrastructure.json.JsonRuleProfileCodec;

/** Own profiles in folders, and on their way from one to another. */
class ProfileFolderTest {

    private final RuleCatalogue shipped = new JsonRuleCatalogue();
    private final RuleProfileCodec codec = new JsonRuleProfileCodec();
    private final AtomicInteger ids = new AtomicInteger();
    @TempDir
    private Path folder;

    @Test
    void everyProfileGoesFromOneStoreToAnotherAndBackWithoutLoss() throws Exception {
        ProfileLibrary district = library("huyen");
        ProfileLibrary commune = library("xa");
        for (RuleProfile profile : shipped.profiles()) {
            RuleProfile own = district.keepAs(profile, profile.name() + " (sửa)");
            Path mail = folder.resolve("thu.dienhinh-quydinh.json");
            district.write(own, mail);
            RuleProfile received = commune.read(mail);
            commune.keep(received);
            assertThat(library("xa").profiles()).contains(own);

            commune.write(received, mail);
            assertThat(district.read(mail)).isEqualTo(own);
            assertThat(own.withId(profile.id()).withName(profile.name())).isEqualTo(profile);
        }
    }

    @Test
    void anOwnProfileOutlivesTheProgramAndIsOfferedFirst() throws Exception {
        RuleProfile own = library("a").keepAs(shipped.profiles().get(0), "Bộ của xã");

        assertThat(library("a").profiles()).startsWith(own).hasSize(shipped.profiles().size() + 1);
        assertThat(library("a").isOwn(own)).isTrue();
    }

    @Test
    void theSameNameReplacesAndDeletingGivesTheShippedOneBack() throws Exception {
        ProfileLibrary library = library("a");
        library.keepAs(shipped.profiles().get(0), "Bộ của xã");
        RuleProfile second = library.keepAs(shipped.profiles().get(1), "Bộ của xã");
        assertThat(library.profiles()).filteredOn(library::isOwn).containsExactly(second);

        RuleProfile corrected = shipped.profiles().get(0).withName("Bộ đã chữa");
        library.keep(corrected);
        assertThat(library.profiles()).contains(corrected).doesNotContain(shipped.profiles().get(0));
        library.delete(corrected);
        assertThat(library.profiles()).contains(shipped.profiles().get(0));
    }

    @Test
    void anIdNeverLeadsOutOfTheFolder() throws Exception {
        library("a").keep(shipped.profiles().get(0).withId("../../ngoai"));

        try (var files = Files.list(folder.resolve("a"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(library("a").profiles()).extracting(RuleProfile::id).contains("../../ngoai");
    }

    @Test
    void aBrokenFileIsNamedAndLeftAlone() throws Exception {
        ProfileLibrary library = library("a");
        library.keepAs(shipped.profiles().get(0), "Bộ của xã");
        Path broken = folder.resolve("a/hong.dienhinh-quydinh.json");
        Files.writeString(broken, "{");

        assertThat(library("a").unreadable()).containsExactly("hong.dienhinh-quydinh.json");
        assertThat(library("a").profiles()).extracting(RuleProfile::name).contains("Bộ của xã");
        assertThatThrownBy(() -> library.read(broken)).isInstanceOf(UnreadableFileException.class);
        assertThat(broken).exists();
    }

    private ProfileLibrary library(String name) {
        AtomicFileStore files = new AtomicFileStore();
        return new ProfileLibrary(shipped, new ProfileFolder(folder.resolve(name), codec, files), codec, files,
                () -> "n" + ids.incrementAndGet());
    }
}
