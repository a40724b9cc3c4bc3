package vn.dienhinh.ui.step.people;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Segments;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;

/** Step 7: who attends, who is commended, how the council voted, who goes to the superior's congress. */
public final class PeopleStepView implements StepView {

    private static final String ATTEND = "attend";
    private static final String NOMINEES = "nominees";
    private static final String COUNCIL = "council";
    private static final String CONGRESS = "congress";
    private static final Map<String, PaperKind> PAPERS = Map.of(ATTEND, PaperKind.DELEGATES,
            NOMINEES, PaperKind.AWARD_DECISION, COUNCIL, PaperKind.COUNCIL_MINUTES, CONGRESS, PaperKind.CONGRESS_LIST);

    private final ConferenceModel model;
    private final StepView attendance;
    private final Map<String, PeoplePart> parts = new LinkedHashMap<>();
    private final Segments segments;
    private final Navigator navigator;

    /** @param attendance the list of those who attend */
    public PeopleStepView(ConferenceModel model, UiContext context, Navigator navigator, StepView attendance) {
        this.model = model;
        this.attendance = attendance;
        this.navigator = navigator;
        parts.put(NOMINEES, new NomineesView(model, context));
        parts.put(COUNCIL, new CouncilView(model, context));
        parts.put(CONGRESS, new CongressView(model, context));
        segments = new Segments(context.messages(), "people.part");
        segments.add(ATTEND, attendance.node());
        parts.forEach((part, view) -> segments.add(part, view.node()));
        segments.onLeave(this::commitPending);
        segments.onShow(part -> navigator.look(PAPERS.get(part)));
        segments.show(ATTEND);
        VBox.setVgrow(segments, Priority.ALWAYS);
        model.conferenceProperty().addListener((property, was, is) -> showCounts());
        showCounts();
    }

    private void showCounts() {
        Conference conference = model.conference();
        CongressList congress = conference.dossier().congress();
        segments.showCount(ATTEND, conference.delegates().size());
        segments.showCount(NOMINEES, conference.dossier().commendation().nominees().size());
        if (congress.quota() == null) {
            segments.showCount(CONGRESS, congress.people().size());
        } else {
            segments.showCount(CONGRESS, congress.people().size() + "/" + congress.quota());
        }
    }

    @Override
    public Step step() {
        return Step.DELEGATES;
    }

    @Override
    public Node node() {
        return segments;
    }

    @Override
    public void begin() {
        if (segments.shown().equals(ATTEND)) {
            attendance.begin();
        } else {
            parts.get(segments.shown()).begin();
        }
    }

    @Override
    public void reveal(Place place) {
        for (Map.Entry<String, PeoplePart> part : parts.entrySet()) {
            if (place.path().startsWith("dossier") && part.getValue().reveal(place)) {
                segments.show(part.getKey());
                part.getValue().reveal(place);
                return;
            }
        }
        segments.show(ATTEND);
        attendance.reveal(place);
    }

    @Override
    public void commitPending() {
        if (segments.shown().equals(ATTEND)) {
            attendance.commitPending();
        } else {
            parts.get(segments.shown()).commitPending();
        }
    }
}
