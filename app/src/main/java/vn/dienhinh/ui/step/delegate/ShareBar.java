package vn.dienhinh.ui.step.delegate;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;

/**
 * The shares as a bar, exemplars from the left, with a mark where the rule sets the border and a bracket under it as far
 * as the rule lets the border go.
 */
final class ShareBar extends Region {

    private static final double BAR = 12;
    private static final double BRACKET = 4;
    private static final double MARK_WIDTH = 5;
    private static final double WHOLE = 100;

    private final Region exemplars = new Region();
    private final Region guests = new Region();
    private final Region bracket = new Region();
    private final Region mark = new Region();
    private double percent;
    private ShareRule ruled = ShareRule.none();

    ShareBar() {
        getStyleClass().add("share-bar");
        exemplars.getStyleClass().add("share-exemplars");
        guests.getStyleClass().add("share-guests");
        bracket.getStyleClass().add("share-bracket");
        mark.getStyleClass().add("share-mark");
        getChildren().addAll(guests, exemplars, bracket, mark);
    }

    /**
     * Shows figures against a rule.
     *
     * @param rule    none where the list is not judged
     * @param preview true for figures that are not the list's own yet
     */
    void show(Composition composition, ShareRule rule, boolean preview) {
        percent = composition.exemplarPercent();
        ruled = rule;
        mark.setVisible(rule.isStated());
        bracket.setVisible(rule.isStated());
        guests.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), composition.counted() == 0);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("preview"), preview);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        guests.resizeRelocate(0, 2, width, BAR);
        exemplars.resizeRelocate(0, 2, snapSizeX(width * percent / WHOLE), BAR);
        if (ruled.isStated()) {
            double tolerance = ruled.kind() == ShareKind.ABOUT ? ruled.toleranceInForce() : 0;
            double low = Math.max(0, ruled.exemplarPercent() - tolerance);
            double high = ruled.kind() == ShareKind.AT_LEAST ? WHOLE
                    : Math.min(WHOLE, ruled.exemplarPercent() + tolerance);
            double x = snapPositionX(width * ruled.exemplarPercent() / WHOLE);
            mark.resizeRelocate(x - MARK_WIDTH / 2, 0, MARK_WIDTH, BAR + BRACKET);
            bracket.resizeRelocate(snapPositionX(width * low / WHOLE), BAR + 3,
                    Math.max(MARK_WIDTH, snapSizeX(width * (high - low) / WHOLE)), BRACKET);
        }
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return BAR + BRACKET + 4;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }
}
