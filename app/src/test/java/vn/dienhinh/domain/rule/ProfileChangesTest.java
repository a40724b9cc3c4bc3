package vn.dienhinh.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.rule.ProfileChanges.Change;
import vn.dienhinh.domain.time.TimeLimit;

class ProfileChangesTest {

    private static final RuleScope SCOPE = new RuleScope("xa", "xã", null, null, "1/2 ngày", null,
            TimeLimit.before(LocalDate.of(2025, 3, 20)), null,
            List.of(new SizeRule(null, null, Attendance.DELEGATES, null, 200, null)), null, List.of("Nữ"));
    private static final RuleProfile PROFILE = RuleProfile.blank().withScopes(List.of(SCOPE))
            .withNotes(List.of(new RuleNote(NoteKind.HALL, "Ma-két", null), new RuleNote(NoteKind.MONEY, "Tự lo", null)));

    @Test
    void theSameProfileChangesNothing() {
        assertThat(ProfileChanges.between(PROFILE, PROFILE)).isEmpty();
    }

    @Test
    void aValueOfAScopeIsNamedWithOldAndNew() {
        RuleProfile later = PROFILE.withScope(SCOPE.withHeldBy(TimeLimit.before(LocalDate.of(2025, 3, 25))));

        assertThat(ProfileChanges.between(PROFILE, later)).containsExactly(new Change("scopes.heldBy", "xã",
                TimeLimit.before(LocalDate.of(2025, 3, 20)), TimeLimit.before(LocalDate.of(2025, 3, 25))));
    }

    @Test
    void anEntryTakenOutOfAListLeavesTheOthersUnmentioned() {
        RuleNote gone = PROFILE.notes().get(0);

        assertThat(ProfileChanges.between(PROFILE, PROFILE.withNotes(PROFILE.notes().subList(1, 2))))
                .containsExactly(new Change("notes", "", gone, null));
    }

    @Test
    void aScopeMoreIsNew() {
        RuleScope school = SCOPE.withName("trường học");
        RuleScope added = new RuleScope("truong", "trường học", null, null, "", null, null, null, null, null, null);

        assertThat(ProfileChanges.between(PROFILE, PROFILE.withScopes(List.of(SCOPE, added))))
                .containsExactly(new Change("scopes", "", null, added));
        assertThat(ProfileChanges.between(PROFILE, PROFILE.withScope(school))).extracting(Change::path)
                .containsExactly("scopes.name");
    }
}
