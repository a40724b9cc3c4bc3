package vn.dienhinh.domain.form;

import java.util.List;

/** A rule of official form: a pure function over what was read. */
@FunctionalInterface
interface FormRule {

    /** Its points, at least one a code. */
    List<FormPoint> judge(FormSubject subject);
}
