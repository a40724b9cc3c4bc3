package vn.dienhinh.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.preview.PagePicture;
import vn.dienhinh.application.preview.PagePictures.OpenPages;
import vn.dienhinh.application.preview.PaperSpots;
import vn.dienhinh.application.preview.PaperView;
import vn.dienhinh.application.preview.PreviewService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * Which paper is looked at, and its pages. After an edit it waits for a short rest, then makes the pages anew off the UI
 * thread; a result that an edit has overtaken is dropped. Pictures of single pages are made when they come into view.
 */
public final class PreviewModel {

    /** A rest in the edits before pages are made anew. */
    private static final long REST_MILLISECONDS = 150;

    /**
     * The pages of one state of the paper.
     *
     * @param proportions width by height of each page
     * @param trouble     why there are no pages, as a sentence; null when there are
     * @param source      where pictures come from; null when there are none
     * @param spots       where the texts stand
     */
    public record Pages(List<Double> proportions, String trouble, OpenPages source, PaperSpots spots) {
    }

    private final ConferenceModel conference;
    private final UiContext context;
    private final PreviewService service;
    private final ReadOnlyObjectWrapper<PaperKind> paper = new ReadOnlyObjectWrapper<>(PaperKind.PLAN);
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(none(null));
    private boolean active;
    private long request;

    public PreviewModel(ConferenceModel conference, UiContext context, PreviewService service) {
        this.conference = conference;
        this.context = context;
        this.service = service;
        conference.conferenceProperty().addListener((property, was, is) -> edited());
    }

    /** The paper that is looked at. */
    public ReadOnlyObjectProperty<PaperKind> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Its pages as made last. */
    public ReadOnlyObjectProperty<Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Looks at another paper. */
    public void choose(PaperKind value) {
        if (value != paper.get()) {
            paper.set(value);
            make();
        }
    }

    /** Nothing is made while the pane is folded away. */
    public void setActive(boolean value) {
        active = value;
        make();
    }

    private void edited() {
        if (active) {
            context.tasks().afterPause(this, REST_MILLISECONDS, this::make);
        }
    }

    private void make() {
        if (!active) {
            return;
        }
        long mine = ++request;
        Conference now = conference.conference();
        PaperKind kind = paper.get();
        context.tasks().run(() -> open(now, kind), made -> take(mine, made), failure -> take(mine, troubled(failure)));
    }

    private Pages open(Conference now, PaperKind kind) throws Exception {
        PaperView view = service.open(now, kind);
        OpenPages source = view.pages();
        return new Pages(IntStream.range(0, source.count()).mapToObj(source::proportion).toList(), null, source,
                view.spots());
    }

    private Pages troubled(Exception failure) {
        return none(context.messages().get("preview.failed"));
    }

    private static Pages none(String trouble) {
        return new Pages(List.of(), trouble, null, new PaperSpots(List.of()));
    }

    /**
     * The place where the text at a point of a page is entered; empty where nothing is to be edited.
     *
     * @param page counted from 0
     * @param x    part of the page's width, from its left edge
     * @param y    part of the page's height, from its upper edge
     */
    public Optional<Place> placeAt(int page, double x, double y) {
        return pages.get().spots().at(page, x, y).flatMap(origin -> Step.ofPath(origin.path())
                .map(step -> new Place(step, origin.path(), origin.itemId())));
    }

    private void take(long mine, Pages made) {
        if (mine != request) {
            close(made);
            return;
        }
        Pages before = pages.get();
        pages.set(made);
        close(before);
    }

    /** Pictures may still be under way from it: they take turns with the closing on the source. */
    private void close(Pages old) {
        if (old.source() != null) {
            context.tasks().run(() -> {
                synchronized (old.source()) {
                    old.source().close();
                }
                return null;
            }, done -> { }, failure -> { });
        }
    }

    /** Makes the picture of one page off the UI thread; dropped when the pages have changed meanwhile. */
    void picture(Pages from, int page, int width, java.util.function.Consumer<PagePicture> onPicture) {
        context.tasks().run(() -> {
            synchronized (from.source()) {
                return pages.get() == from ? from.source().picture(page, width) : null;
            }
        }, picture -> {
            if (picture != null && pages.get() == from) {
                onPicture.accept(picture);
            }
        }, failure -> { });
    }
}
