package vn.dienhinh.ui.step.delegate;

import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;

/** Which part of the list is shown. */
enum CategoryFilter {
    ALL(null),
    EXEMPLAR_COLLECTIVE(DelegateCategory.EXEMPLAR_COLLECTIVE),
    EXEMPLAR_INDIVIDUAL(DelegateCategory.EXEMPLAR_INDIVIDUAL),
    GUEST(DelegateCategory.GUEST),
    LEADER(DelegateCategory.LEADER),
    SERVICE(DelegateCategory.SERVICE),
    UNCHOSEN(null);

    private final DelegateCategory category;

    CategoryFilter(DelegateCategory category) {
        this.category = category;
    }

    /** The category that new rows take; null for none. */
    DelegateCategory category() {
        return category;
    }

    boolean accepts(Delegate delegate) {
        return this == ALL || delegate.category() == category;
    }
}
