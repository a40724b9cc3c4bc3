package vn.dienhinh.infrastructure.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page: strokes, and thin boxes that are filled, as Word draws its lines. */
final class LineCollector extends PDFGraphicsStreamEngine {

    private static final double MM_PER_POINT = 25.4 / 72;

    private final double heightPt;
    private final List<Rectangle2D> path = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    private LineCollector(PDPage page) {
        super(page);
        heightPt = page.getCropBox().getHeight();
    }

    static List<PdfLine> lines(PDPage page) throws IOException {
        LineCollector collector = new LineCollector(page);
        collector.processPage(page);
        return collector.lines;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        Rectangle2D box = between(a, c);
        path.add(box);
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D end = new Point2D.Double(x, y);
        path.add(between(current, end));
        current = end;
    }

    private static Rectangle2D between(Point2D a, Point2D b) {
        return new Rectangle2D.Double(Math.min(a.getX(), b.getX()), Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()), Math.abs(a.getY() - b.getY()));
    }

    private void keepPath() {
        for (Rectangle2D box : path) {
            PdfLine line = new PdfLine(box.getMinX() * MM_PER_POINT, (heightPt - box.getMaxY()) * MM_PER_POINT,
                    box.getMaxX() * MM_PER_POINT, (heightPt - box.getMinY()) * MM_PER_POINT);
            if (line.isHorizontal() || line.isVertical()) {
                lines.add(line);
            }
        }
        path.clear();
    }

    @Override
    public void strokePath() {
        keepPath();
    }

    @Override
    public void fillPath(int windingRule) {
        keepPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keepPath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void closePath() {
        // A closed path has no line that its corners do not tell.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void clip(int windingRule) {
        // Lines that are cut off at an edge keep their length here.
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures are no rule lines.
    }

    @Override
    public void shadingFill(COSName shading) {
        // Nor are coloured areas.
    }
}
