package vn.dienhinh.domain.form;

import java.util.List;

/** Puts points of one code together. */
final class FormPoints {

    private FormPoints() {
    }

    /** Points of one code: a fault hides the kept and the idle ones beside it, a kept one hides the idle ones. */
    static List<FormPoint> withoutIdle(List<FormPoint> points) {
        List<FormPoint> faults = points.stream().filter(FormPoint::fails).toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        return List.of(points.stream().filter(point -> point.verdict() == Verdict.PASS).findFirst()
                .orElse(points.get(0)));
    }
}
