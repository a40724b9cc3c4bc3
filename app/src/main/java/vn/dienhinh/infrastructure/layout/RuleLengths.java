package vn.dienhinh.infrastructure.layout;

import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** How long rule lines are drawn; the same in Word files and in PDF. */
public final class RuleLengths {

    private final OfficialFont font;
    private final LineBreaker breaker;

    public RuleLengths(OfficialFont font) {
        this.font = font;
        this.breaker = new LineBreaker(font);
    }

    /** Length in points in a column of this width: of a text that takes several lines, the last one counts. */
    public double points(RuleLine line, double columnPt) {
        Paragraph text = Paragraph.of(line.measuredStyle(), line.measuredText());
        return font.length(new RuleLine(breaker.lastLine(text, columnPt), line.measuredStyle(), line.fraction(),
                line.keepWithNext()));
    }
}
