package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.Source;

/**
 * Judges shares and cap of the list of delegates. Service staff and rows without a category count in neither.
 * Source: domain.md, "How the composition is judged".
 */
final class CompositionRule implements Rule {

    /** From this part of the cap on it is warned of: domain.md, "cap". */
    private static final long NEAR_CAP_PERCENT = 95;
    private static final long WHOLE = 100;
    private static final Place LIST = Place.field(Step.DELEGATES, "delegates");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        return judge(conference.composition(), conference);
    }

    /**
     * Judges figures alone, for a list that is being edited.
     *
     * @param composition the figures
     * @param conference  gives rules, unit and decisions; its own list is not looked at
     * @return findings, graver ones first; one INFO at least
     */
    static List<Finding> judge(Composition composition, Conference conference) {
        List<Finding> found = new ArrayList<>();
        if (composition.declined() + composition.waiting() > 0) {
            found.add(Finding.of(FindingCodes.DELEGATES_NOT_COUNTED, Severity.INFO, LIST, composition.declined(),
                    composition.waiting()));
        }
        if (composition.counted() == 0) {
            found.add(Finding.of(FindingCodes.DELEGATES_EMPTY, Severity.INFO, LIST));
            return found;
        }
        int service = conference.serviceUnderCap().orElse(false) ? composition.service() : 0;
        int cap = Math.max(0, conference.cap().orElse(Integer.MAX_VALUE) - service);
        ShareRule shares = sharesInForce(conference);
        conference.cap().ifPresent(limit -> judgeCap(composition, shares, limit, service,
                conference.capSource(), found));
        conference.capFrom().filter(least -> composition.counted() + service < least).ifPresent(least ->
                found.add(Finding.of(FindingCodes.CAP_BELOW, Severity.WARNING, LIST, composition.counted() + service,
                        least, least - composition.counted() - service, service).from(conference.capSource())));
        judgePlenary(composition, conference, found);
        if (shares.isStated()) {
            judgeShares(composition, shares, cap, found);
        } else {
            found.add(figures(FindingCodes.SHARES_NOT_RULED, composition, Source.none()));
        }
        found.sort(Comparator.comparing(Finding::severity));
        return found;
    }

    /** No shares are judged where everybody comes, or while it is open whether everybody comes. */
    private static ShareRule sharesInForce(Conference conference) {
        Optional<RuleScope> scope = conference.scope();
        Optional<Attendance> attendance = conference.attendance();
        boolean open = attendance.isEmpty() && scope.filter(RuleScope::asksForWorkforce).isPresent();
        if (open || attendance.filter(Attendance.PLENARY::equals).isPresent()) {
            return ShareRule.none();
        }
        return conference.shares().judged();
    }

    /** @param service how many of the service staff count under the cap */
    private static void judgeCap(Composition composition, ShareRule shares, int cap, int service, Source source,
                                 List<Finding> found) {
        int counted = composition.counted() + service;
        if (counted > cap) {
            ShareBounds bounds = ShareBounds.of(shares);
            List<Fix> fixes = CompositionAdvice.of(composition.exemplars(), composition.guests(), service, bounds, cap);
            found.add(Finding.of(FindingCodes.CAP_EXCEEDED, Severity.ERROR, LIST, counted, cap, counted - cap, service)
                    .from(source).withFixes(fixes));
        } else if (WHOLE * counted >= NEAR_CAP_PERCENT * cap) {
            String code = counted == cap ? FindingCodes.CAP_REACHED : FindingCodes.CAP_NEAR;
            found.add(Finding.of(code, Severity.WARNING, LIST, counted, cap, cap - counted,
                    service).from(source));
        }
    }

    /** Where everybody comes, the list is the unit itself: guests and leaders from outside aside. */
    private static void judgePlenary(Composition composition, Conference conference, List<Finding> found) {
        Integer workforce = conference.unit().workforce();
        int own = composition.exemplars() + composition.service();
        boolean plenary = conference.attendance().filter(Attendance.PLENARY::equals).isPresent();
        if (plenary && workforce != null && own > workforce) {
            found.add(Finding.of(FindingCodes.PLENARY_COUNT, Severity.WARNING, LIST, own, workforce));
        }
    }

    private static void judgeShares(Composition composition, ShareRule shares, int cap, List<Finding> found) {
        int exemplars = composition.exemplars();
        int guests = composition.guests();
        if (!ShareBounds.of(shares).hold(exemplars, guests)) {
            found.add(share(brokenCode(shares.kind()), Severity.ERROR, composition, shares)
                    .withFixes(CompositionAdvice.of(exemplars, guests, ShareBounds.of(shares), cap)));
        } else if (!ShareBounds.exact(shares).hold(exemplars, guests)) {
            found.add(share(FindingCodes.SHARES_OFF, Severity.WARNING, composition, shares)
                    .withFixes(CompositionAdvice.of(exemplars, guests, ShareBounds.exact(shares), cap)));
        } else {
            found.add(figures(FindingCodes.SHARES_HELD, composition, shares.source()));
        }
    }

    private static String brokenCode(ShareKind kind) {
        return switch (kind) {
            case EXACT, NONE -> FindingCodes.SHARES_EXACT_BROKEN;
            case ABOUT -> FindingCodes.SHARES_ABOUT_BROKEN;
            case AT_LEAST -> FindingCodes.SHARES_LEAST_BROKEN;
        };
    }

    /** Figures in the order: exemplars, guests, counted, exemplar per cent, guest per cent. */
    private static Finding figures(String code, Composition composition, Source source) {
        return Finding.of(code, Severity.INFO, LIST, composition.exemplars(), composition.guests(),
                composition.counted(), composition.exemplarPercent(), composition.guestPercent()).from(source);
    }

    /** The figures, then the ruled share and the tolerance in points. */
    private static Finding share(String code, Severity severity, Composition composition, ShareRule shares) {
        return Finding.of(code, severity, LIST, composition.exemplars(), composition.guests(), composition.counted(),
                composition.exemplarPercent(), composition.guestPercent(), shares.exemplarPercent(),
                shares.toleranceInForce()).from(shares.source());
    }
}
