package vn.dienhinh.application.verify;

import java.util.List;
import vn.dienhinh.domain.form.FormPoint;
import vn.dienhinh.domain.form.Verdict;

/** All points of a paper in the order of the rule book. */
public record FormReport(List<FormPoint> points) {

    public FormReport {
        points = List.copyOf(points);
    }

    /** The points that the paper breaks. */
    public List<FormPoint> failing() {
        return points.stream().filter(FormPoint::fails).toList();
    }

    /** How many points came out so. */
    public long count(Verdict verdict) {
        return points.stream().filter(point -> point.verdict() == verdict).count();
    }
}
