package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Finding;

/** An edit in a list of ten thousand is judged before the next key is pressed. */
@Tag("slow")
class EditSpeedTest {

    private static final int ROWS = 10_000;
    private static final int EDITS = 200;
    private static final double MOST_MS = 5;
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 8);

    private final ConferenceCheck check = new ConferenceCheck(letter -> letter < 0x2000);

    @Test
    void oneEditAmongTenThousandDelegatesIsJudgedInFiveMilliseconds() {
        Conference conference = conference();
        check.findings(conference, TODAY);
        double[] took = new double[EDITS];
        for (int edit = 0; edit < EDITS; edit++) {
            conference = renamed(conference, edit * 37 % ROWS, "Trần Thị Sửa " + (char) ('A' + edit % 26));
            long before = cpu();
            check.findings(conference, TODAY);
            took[edit] = (cpu() - before) / 1e6;
        }
        Arrays.sort(took);
        System.getLogger("speed").log(System.Logger.Level.INFO, String.format(Locale.ROOT,
                "one edit judged at %d delegates: median %.2f ms, 90 %% below %.2f ms", ROWS, took[EDITS / 2],
                took[EDITS * 9 / 10]));

        assertThat(took[EDITS / 2]).isLessThan(MOST_MS);
    }

    @Test
    void whatIsRememberedNeverChangesWhatIsFound() {
        Conference conference = conference();
        for (int edit = 0; edit < 5; edit++) {
            conference = renamed(conference, edit * 1000, edit % 2 == 0 ? "Nguyễn Văn 7" : "Nguyễn Văn An " + edit);
            List<Finding> fresh = ConferenceCheck.check(conference, TODAY, letter -> letter < 0x2000);

            assertThat(check.findings(conference, TODAY)).isEqualTo(fresh);
        }
    }

    /** The time of this thread alone: the machine may do other work beside it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Conference conference() {
        List<Delegate> delegates = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            delegates.add(Delegate.blank("d" + row).withFullName("Nguyễn Thị " + letters(row)).withBirthYear(1950 + row % 50)
                    .withCategory(row % 10 < 7 ? DelegateCategory.EXEMPLAR_INDIVIDUAL : DelegateCategory.GUEST)
                    .withPosition("Nông dân").withWorkplace("Thôn " + row % 40).withEthnicity("Kinh"));
        }
        return new PaperMill().sample("trung-khanh").withDelegates(delegates);
    }

    private static String letters(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; rest > 0 || name.isEmpty(); rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    private static Conference renamed(Conference conference, int row, String name) {
        List<Delegate> delegates = new ArrayList<>(conference.delegates());
        delegates.set(row, delegates.get(row).withFullName(name));
        return conference.withDelegates(delegates);
    }
}
