package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.text.VietnameseText;

/** Who gets the papers: whoever is given a duty gets the plan, and the report goes where the dossier goes. */
final class AddresseeRule implements Rule {

    /** Words that tell no body from another. */
    private static final Set<String> EMPTY_WORDS = Set.of("xa", "phuong", "huyen", "tinh", "thanh", "pho", "cac", "va",
            "ban", "uy", "nhan", "dan", "cong", "chuc", "phong", "to", "lanh", "dao", "cua", "don", "vi", "bo", "phu",
            "trach", "kiem", "tac", "giao", "de", "nghi", "chu", "tich", "hoi", "dong", "van");
    private static final List<String> EVERYBODY = List.of("co quan", "don vi", "cac phong", "phong, ban", "lien quan",
            "cac ban, nganh", "can bo", "thanh vien", "cac nganh");
    private static final int HALF = 2;

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        checkAssignees(conference, found);
        checkReport(conference, found);
        return found;
    }

    private static void checkAssignees(Conference conference, List<Finding> found) {
        List<String> recipients = conference.recipients().stream().map(Recipient::name).map(AddresseeRule::key).toList();
        boolean everybody = recipients.stream().anyMatch(name -> EVERYBODY.stream().anyMatch(name::contains));
        if (recipients.isEmpty() || everybody) {
            return;
        }
        String drafting = key(conference.unit().draftingOffice());
        for (int index = 0; index < conference.assignments().size(); index++) {
            Assignment assignment = conference.assignments().get(index);
            String assignee = key(assignment.assignee());
            boolean known = assignee.isEmpty() || !drafting.isEmpty() && assignee.contains(drafting)
                    || recipients.stream().anyMatch(recipient -> names(recipient, assignee));
            if (!known) {
                found.add(Finding.of(FindingCodes.ASSIGNEE_NO_RECIPIENT, Severity.INFO, Place.entry(Step.ASSIGNMENTS,
                        "assignments", index, "assignee", assignment.id()), assignment.assignee()));
            }
        }
    }

    private static boolean names(String recipient, String assignee) {
        if (recipient.contains(assignee) || assignee.contains(recipient)) {
            return true;
        }
        Set<String> wanted = words(assignee);
        Set<String> present = words(recipient);
        long shared = wanted.stream().filter(present::contains).count();
        return shared > 0 && shared * HALF >= wanted.size();
    }

    private static Set<String> words(String key) {
        return Arrays.stream(key.split("[^a-z]+")).filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    private static void checkReport(Conference conference, List<Finding> found) {
        String dossier = key(conference.rules().dossier().addressee());
        List<String> addressees = conference.report().addressees();
        if (dossier.isEmpty() || addressees.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean same = addressees.stream().map(AddresseeRule::key).filter(key -> !key.isEmpty())
                .anyMatch(key -> dossier.contains(key) || key.contains(dossier) || names(dossier, key));
        if (!same) {
            found.add(Finding.of(FindingCodes.REPORT_ADDRESSEE_OTHER, Severity.WARNING,
                    Place.entry(Step.REPORT, "report.addressees", 0, "", ""), addressees.get(0),
                    conference.rules().dossier().addressee()).from(Sources.orLeadingPaper(
                    conference.rules().dossier().source(), conference)));
        }
    }

    /** Without marks, the usual abbreviations written out. */
    private static String key(String name) {
        return VietnameseText.searchKey(name).replace("ubmttq", "uy ban mat tran to quoc").replace("ubnd", "uy ban nhan dan")
                .replace("hdnd", "hoi dong nhan dan").replace("mttqvn", "mat tran to quoc viet nam")
                .replace("mttq", "mat tran to quoc").replace("tdkt", "thi dua - khen thuong").replace("btv", "ban thuong vu");
    }
}
