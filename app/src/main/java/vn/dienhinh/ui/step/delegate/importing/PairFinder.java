package vn.dienhinh.ui.step.delegate.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.roster.ImportSelection;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.PlacePair;
import vn.dienhinh.domain.roster.RosterRow;

/** The people behind the places of possible doubles. */
final class PairFinder {

    private static final Pattern ON_LIST = Pattern.compile("delegates\\[(\\d+)]");

    private final ImportSelection selection;
    private final Map<String, RosterRow> byPlace = new HashMap<>();

    PairFinder(ImportSelection selection) {
        this.selection = selection;
        selection.preview().rows().forEach(row -> byPlace.put(row.place().toString(), row));
    }

    List<PersonPair> pairs() {
        List<PersonPair> pairs = new ArrayList<>();
        for (PlacePair pair : selection.pairs()) {
            RosterRow later = byPlace.get(pair.second());
            Matcher listed = ON_LIST.matcher(pair.first());
            boolean left = selection.isLeft(later);
            if (listed.matches()) {
                int index = Integer.parseInt(listed.group(1));
                Delegate earlier = selection.preview().present().get(index);
                pairs.add(new PersonPair(null, index + 1, earlier, later.place(), later.person(), left));
            } else {
                RosterRow earlier = byPlace.get(pair.first());
                pairs.add(new PersonPair(earlier.place(), 0, earlier.person(), later.place(), later.person(), left));
            }
        }
        return pairs;
    }
}
