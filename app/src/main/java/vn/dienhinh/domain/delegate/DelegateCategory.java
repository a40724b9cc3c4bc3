package vn.dienhinh.domain.delegate;

/** As what somebody attends. */
public enum DelegateCategory {
    /** Represents an exemplary collective: counts as one exemplar. */
    EXEMPLAR_COLLECTIVE(DelegateGroup.EXEMPLAR),
    /** An exemplary individual. */
    EXEMPLAR_INDIVIDUAL(DelegateGroup.EXEMPLAR),
    /** An invited guest. */
    GUEST(DelegateGroup.GUEST),
    /** A leader of some level or branch; counts with the guests. */
    LEADER(DelegateGroup.GUEST),
    /** Organisers, service, reporters: in neither share. */
    SERVICE(DelegateGroup.SERVICE);

    private final DelegateGroup group;

    DelegateCategory(DelegateGroup group) {
        this.group = group;
    }

    /** The share in which it counts. */
    public DelegateGroup group() {
        return group;
    }
}
