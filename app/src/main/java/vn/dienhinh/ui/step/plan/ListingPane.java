package vn.dienhinh.ui.step.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** What the program prints under a section's text, to read, with a way to where it is entered. */
final class ListingPane {

    private static final double GAP = 4;
    private static final int MOST_LINES = 6;

    private final Messages messages;
    private final SectionListings listings;
    private final Supplier<Conference> conference;
    private final Consumer<SectionListing> goThere;
    private final VBox node = new VBox(GAP);

    /** @param goThere leads to where a list is entered */
    ListingPane(Messages messages, SectionListings listings, Supplier<Conference> conference,
                Consumer<SectionListing> goThere) {
        this.messages = messages;
        this.listings = listings;
        this.conference = conference;
        this.goThere = goThere;
        node.getStyleClass().add("panel");
        node.setId("section-listing");
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(SectionListing listing) {
        node.setVisible(listing != SectionListing.NONE);
        node.getChildren().clear();
        if (listing == SectionListing.NONE) {
            return;
        }
        node.getChildren().add(Rows.sentence(messages.get("plan.listing." + listing), "field-label"));
        List<String> lines = listings.lines(conference.get(), listing);
        if (lines.isEmpty()) {
            node.getChildren().add(Rows.sentence(messages.get("plan.listing.empty"), "muted"));
        }
        lines.stream().limit(MOST_LINES).forEach(line -> node.getChildren().add(oneLine(line)));
        if (lines.size() > MOST_LINES) {
            node.getChildren().add(Rows.sentence(
                    messages.get("plan.listing.more", lines.size() - MOST_LINES), "muted"));
        }
        Hyperlink link = new Hyperlink(messages.get("plan.listing." + listing + ".link"));
        link.setOnAction(event -> goThere.accept(listing));
        node.getChildren().add(link);
    }

    private static Label oneLine(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        return label;
    }
}
