package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;

/** What every paper needs of unit and signer (NĐ 30/2020/NĐ-CP, Phụ lục I, II.2 and II.7). */
final class UnitRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        require(conference.unit().name(), FindingCodes.UNIT_NAME_MISSING, "unit.name", found);
        require(conference.unit().symbol(), FindingCodes.UNIT_SYMBOL_MISSING, "unit.symbol", found);
        Signer signer = conference.signer();
        require(signer.fullName(), FindingCodes.SIGNER_NAME_MISSING, "signer.fullName", found);
        require(signer.headTitle(), FindingCodes.SIGNER_HEAD_TITLE_MISSING, "signer.headTitle", found);
        if (namesCollective(signer.authority())) {
            require(signer.collective(), FindingCodes.SIGNER_COLLECTIVE_MISSING, "signer.collective", found);
        }
        if (namesOwnTitle(signer.authority())) {
            require(signer.ownTitle(), FindingCodes.SIGNER_OWN_TITLE_MISSING, "signer.ownTitle", found);
        }
        return found;
    }

    private static boolean namesCollective(SigningAuthority authority) {
        return switch (authority) {
            case COLLECTIVE, COLLECTIVE_BY_DEPUTY, COLLECTIVE_ACTING -> true;
            case HEAD, DEPUTY, BY_ORDER, DELEGATED -> false;
        };
    }

    private static boolean namesOwnTitle(SigningAuthority authority) {
        return switch (authority) {
            case COLLECTIVE_BY_DEPUTY, DEPUTY, BY_ORDER, DELEGATED -> true;
            case COLLECTIVE, COLLECTIVE_ACTING, HEAD -> false;
        };
    }

    private static void require(String value, String code, String path, List<Finding> found) {
        if (value.isEmpty()) {
            found.add(Finding.of(code, Severity.ERROR, Place.field(Step.UNIT, path)));
        }
    }
}
