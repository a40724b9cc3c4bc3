package vn.dienhinh.ui.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.gap.Gap;
import vn.dienhinh.domain.gap.GapKind;
import vn.dienhinh.domain.gap.RuleGaps;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** The cards of the questions of some kinds; takes no room while there are none. */
public final class GapPane extends VBox {

    private static final double GAP = 12;

    private final ConferenceModel model;
    private final UiContext context;
    private final Set<GapKind> kinds;
    private final Map<String, GapCard> cards = new LinkedHashMap<>();
    private final Label heading;
    private List<Gap> shown = List.of();

    /** @param kinds what this step asks about */
    public GapPane(ConferenceModel model, UiContext context, Set<GapKind> kinds) {
        super(GAP);
        this.model = model;
        this.context = context;
        this.kinds = Set.copyOf(kinds);
        heading = new Label(context.messages().get("gap.title"));
        heading.getStyleClass().add("section-title");
        managedProperty().bind(visibleProperty());
        model.conferenceProperty().addListener((property, was, is) -> show(is));
        show(model.conference());
    }

    private void show(Conference conference) {
        List<Gap> gaps = RuleGaps.of(conference).stream().filter(gap -> kinds.contains(gap.kind())).toList();
        setVisible(!gaps.isEmpty());
        if (isSameQuestions(gaps)) {
            gaps.forEach(gap -> cards.get(gap.question()).show(gap));
        } else {
            cards.clear();
            gaps.forEach(gap -> cards.put(gap.question(), new GapCard(model, context, gap)));
            getChildren().setAll(heading);
            getChildren().addAll(cards.values());
        }
        shown = gaps;
    }

    /** Answers may change; other questions, figures or sources make other cards. */
    private boolean isSameQuestions(List<Gap> gaps) {
        if (gaps.size() != shown.size() || gaps.isEmpty()) {
            return false;
        }
        for (int i = 0; i < gaps.size(); i++) {
            Gap was = shown.get(i);
            Gap is = gaps.get(i);
            boolean same = was.question().equals(is.question()) && was.arguments().equals(is.arguments())
                    && was.source().equals(is.source());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Gives the focus to the card of a place; false where there is none. */
    public boolean reveal(Place place) {
        for (Gap gap : shown) {
            if (gap.place().path().equals(place.path())) {
                cards.get(gap.question()).focusFirst();
                return true;
            }
        }
        return false;
    }

    /** Hands over what is being typed. */
    public void commitPending() {
        List.copyOf(cards.values()).forEach(GapCard::commitPending);
    }
}
