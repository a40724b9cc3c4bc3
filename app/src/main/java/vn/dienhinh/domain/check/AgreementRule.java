package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.unit.SigningAuthority;

/** Two places of one dossier that do not agree: each finding names both. */
final class AgreementRule implements Rule {

    private static final Pattern YEARS = Pattern.compile("(?iu)giai đoạn\\s+(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<SigningAuthority> BY_THE_HEAD = Set.of(SigningAuthority.COLLECTIVE, SigningAuthority.HEAD);

    /** How the two names of a row begin. */
    private record Beginnings(Long name, Long collective) {
    }

    private final RowMemory<Delegate, Beginnings> beginningsOfRows = new RowMemory<>(
            delegate -> new Beginnings(initials(delegate.fullName()), initials(delegate.collective())));

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        checkChair(conference, found);
        checkOrdinal(conference, found);
        checkPeriods(conference, found);
        checkPlenary(conference, found);
        checkNominees(conference, found);
        return found;
    }

    /** Who signs as the head and who chairs the council as the head is one person. */
    private static void checkChair(Conference conference, List<Finding> found) {
        String chair = conference.dossier().commendation().review().chair();
        String signer = conference.signer().fullName();
        String key = VietnameseText.searchKey(chair);
        String office = VietnameseText.searchKey(conference.signer().headTitle() + " " + conference.unit().issuingBody());
        String body = VietnameseText.searchKey(conference.signer().headTitle() + " " + (conference.unit().kind().isTerritory()
                ? "ủy ban nhân dân" : conference.unit().issuingBody()));
        boolean sameOffice = key.contains(body) && !key.contains("pho " + body) || key.contains(office);
        if (!signer.isEmpty() && sameOffice && BY_THE_HEAD.contains(conference.signer().authority())
                && !key.contains(VietnameseText.searchKey(signer))) {
            found.add(Finding.of(FindingCodes.AGREE_CHAIR, Severity.ERROR,
                    Place.field(Step.DELEGATES, "dossier.commendation.review.chair"), chair, signer,
                    conference.signer().headTitle()));
        }
    }

    /** "lần thứ 2020" is a year that slipped into the ordinal. */
    private static void checkOrdinal(Conference conference, List<Finding> found) {
        String ordinal = conference.meeting().ordinal();
        if (YEAR.matcher(ordinal.strip()).matches()) {
            found.add(Finding.of(FindingCodes.AGREE_ORDINAL, Severity.ERROR, Place.field(Step.FORM, "meeting.ordinal"),
                    ordinal, conference.meeting().period().words()));
        }
    }

    private static void checkPeriods(Conference conference, List<Finding> found) {
        List<Period> known = Stream.of(conference.meeting().period(), conference.meeting().reviewedPeriod())
                .filter(Period::isKnown).toList();
        if (known.isEmpty()) {
            return;
        }
        List<ProgrammeItem> programme = conference.programme();
        for (int i = 0; i < programme.size(); i++) {
            checkPeriod(programme.get(i).text(), known,
                    Place.entry(Step.PROGRAMME, "programme", i, "text", programme.get(i).id()), found);
        }
        List<String> backdrop = conference.plan().backdrop();
        for (int i = 0; i < backdrop.size(); i++) {
            checkPeriod(backdrop.get(i), known, Place.entry(Step.PLAN, "plan.backdrop", i, "", ""), found);
        }
    }

    private static void checkPeriod(String text, List<Period> known, Place place, List<Finding> found) {
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            String written = years.group(1) + "-" + years.group(2);
            if (known.stream().noneMatch(period -> period.words().equals(written))) {
                found.add(Finding.of(FindingCodes.AGREE_PERIOD, Severity.ERROR, place, written,
                        known.stream().map(Period::words).distinct().collect(Collectors.joining(", "))));
            }
        }
    }

    /** Everybody comes, but the list holds others than the staff: one of the two figures is wrong. */
    private static void checkPlenary(Conference conference, List<Finding> found) {
        Integer workforce = conference.unit().workforce();
        Attendance attendance = conference.attendance().orElse(conference.meeting().attendance());
        if (attendance != Attendance.PLENARY || workforce == null) {
            return;
        }
        long listed = conference.attending().stream().filter(delegate -> !delegate.isBlank()).count();
        if (listed > 0 && listed < workforce) {
            found.add(Finding.of(FindingCodes.AGREE_PLENARY, Severity.WARNING, Place.field(Step.DELEGATES, "delegates"),
                    workforce, (int) listed));
        }
    }

    /** Who is proposed is somebody of the list of delegates, where there is one. */
    private void checkNominees(Conference conference, List<Finding> found) {
        List<Nominee> nominees = conference.dossier().commendation().nominees();
        Set<String> sought = nominees.stream().map(Nominee::name).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        boolean listed = false;
        for (Delegate delegate : conference.delegates()) {
            listed |= !delegate.fullName().isEmpty() || !delegate.collective().isEmpty();
            sought.remove(delegate.fullName());
            sought.remove(delegate.collective());
        }
        if (!listed || sought.isEmpty()) {
            return;
        }
        sought.removeAll(otherwiseSpelled(sought, conference.delegates()));
        for (int i = 0; i < nominees.size(); i++) {
            Nominee nominee = nominees.get(i);
            if (sought.contains(nominee.name())) {
                found.add(Finding.of(FindingCodes.AGREE_NOMINEE, Severity.INFO, Place.entry(Step.DELEGATES,
                        "dossier.commendation.nominees", i, "name", nominee.id()), nominee.name()));
            }
        }
    }

    /** Of the names sought those that stand in the list in another spelling, of which the words' first letters are alike. */
    private Set<String> otherwiseSpelled(Set<String> sought, List<Delegate> delegates) {
        Set<Long> beginnings = sought.stream().map(AgreementRule::initials).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>();
        List<Beginnings> rows = beginningsOfRows.of(delegates);
        for (int index = 0; index < rows.size(); index++) {
            if (beginnings.contains(rows.get(index).name())) {
                keys.add(VietnameseText.searchKey(delegates.get(index).fullName()));
            }
            if (beginnings.contains(rows.get(index).collective())) {
                keys.add(VietnameseText.searchKey(delegates.get(index).collective()));
            }
        }
        return sought.stream().filter(name -> keys.contains(VietnameseText.searchKey(name))).collect(Collectors.toSet());
    }

    /** A number that is the same for names whose words begin with the same letters, capitals aside. */
    private static long initials(String name) {
        long number = 0;
        boolean between = true;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (between && letter != ' ') {
                number = number * 31 + Character.toLowerCase(letter);
            }
            between = letter == ' ';
        }
        return number;
    }
}
