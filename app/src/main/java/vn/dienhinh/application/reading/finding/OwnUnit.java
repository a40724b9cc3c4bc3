package vn.dienhinh.application.reading.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.Found;

/** Whom a paper binds that speaks to nobody by a heading: those it is addressed to, or the unit that issues it. */
final class OwnUnit {

    private final AddresseeReader addressees;
    private final Pattern dear;
    private final Pattern units;
    private final Pattern within;

    OwnUnit(Vocabulary words) {
        addressees = new AddresseeReader(words);
        dear = words.pattern("^(?:@document.dear@)\\s*:?\\s*(?=\\S)");
        units = words.pattern("(?:(?:các|cấp)\\s+)?(?:@kind.any@)(?:[\\s,]+(?:và\\s+|các\\s+)*(?:@kind.any@))*");
        within = words.pattern("(?<![\\p{L}])(?:@issuer.territories@)(?![\\p{L}]).*$");
    }

    /** Null when the paper does not say. */
    Addressee find(PlanText plan, Found<String> issuer) {
        for (Passage passage : plan.passages()) {
            Matcher found = dear.matcher(passage.text().folded());
            if (found.find()) {
                CleanText words = passage.text().from(found.end());
                Matcher named = units.matcher(words.folded());
                if (named.find()) {
                    return addressees.of(words.part(named.start(), named.end()));
                }
            }
        }
        return issuer == null ? null : ofIssuer(issuer);
    }

    /** "xã Đại Sơn" of "Ủy ban nhân dân xã Đại Sơn", with the place where the body is named. */
    private Addressee ofIssuer(Found<String> issuer) {
        CleanText words = CleanText.at(issuer.value(), issuer.place().from(), issuer.place().to());
        Matcher territory = within.matcher(words.folded());
        return addressees.of(territory.find() ? words.part(territory.start(), territory.end()) : words);
    }
}
