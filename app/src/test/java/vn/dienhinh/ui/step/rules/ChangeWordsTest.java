package vn.dienhinh.ui.step.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.rule.FilledRules;
import vn.dienhinh.domain.rule.ProfileChanges;
import vn.dienhinh.domain.rule.ProfileChanges.Change;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.messages.Messages;

class ChangeWordsTest {

    private final Messages messages = new Messages();
    private final ChangeWords words = new ChangeWords(messages);
    private final List<Change> changes = ProfileChanges.between(FilledRules.profile(1), FilledRules.profile(2));

    @Test
    void everyComponentOfAProfileThatDiffersIsSaid() {
        assertThat(FilledRules.componentsOf(RuleProfile.class)).extracting(component -> component.getName())
                .filteredOn(name -> !name.equals("id"))
                .allSatisfy(name -> assertThat(changes).as(name).anyMatch(change -> change.path().equals(name)
                        || change.path().startsWith(name + ".")));
    }

    @Test
    void everyDifferenceHasALabelAndWordsOfItsOwn() {
        assertThat(changes).allSatisfy(change -> {
            assertThat(messages.has("rules.change." + change.path())).as(change.path()).isTrue();
            assertThat(words.values(change)).as(change.path()).contains("→").doesNotContain("[", "{", "null");
        });
    }

    @Test
    void whomADossierBindsIsSaidInTheWordsOfTheField() {
        assertThat(changes).filteredOn(change -> change.path().equals("furtherDossiers.appliesTo"))
                .extracting(words::values).containsExactly("phường → thị trấn");
    }
}
