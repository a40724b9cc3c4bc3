package vn.dienhinh.ui.step.delegate;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import vn.dienhinh.domain.delegate.Composition;

/** The shares as a bar, exemplars from the left, with a mark where the rule sets the border. */
final class ShareBar extends Region {

    private static final double BAR = 12;
    private static final double MARK_WIDTH = 5;
    private static final double WHOLE = 100;

    private final Region exemplars = new Region();
    private final Region guests = new Region();
    private final Region mark = new Region();
    private double percent;
    private Integer ruled;

    ShareBar() {
        getStyleClass().add("share-bar");
        exemplars.getStyleClass().add("share-exemplars");
        guests.getStyleClass().add("share-guests");
        mark.getStyleClass().add("share-mark");
        getChildren().addAll(guests, exemplars, mark);
    }

    /** @param ruledPercent share of exemplars that the rule states; null for none */
    void show(Composition composition, Integer ruledPercent) {
        percent = composition.exemplarPercent();
        ruled = ruledPercent;
        mark.setVisible(ruled != null);
        guests.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), composition.counted() == 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        guests.resizeRelocate(0, 2, width, BAR);
        exemplars.resizeRelocate(0, 2, snapSizeX(width * percent / WHOLE), BAR);
        if (ruled != null) {
            double x = snapPositionX(width * ruled / WHOLE);
            mark.resizeRelocate(x - MARK_WIDTH / 2, 0, MARK_WIDTH, BAR + 4);
        }
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return BAR + 4;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }
}
