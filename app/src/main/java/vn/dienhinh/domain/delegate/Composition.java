package vn.dienhinh.domain.delegate;

import java.util.List;

/**
 * How a list of delegates is made up, in heads. Rows with no name at all do not count.
 *
 * @param exemplars   representatives of collectives and exemplary individuals
 * @param guests      guests and leaders
 * @param service     service staff, in neither share
 * @param uncategorised rows with a name whose category is not chosen yet
 */
public record Composition(int exemplars, int guests, int service, int uncategorised) {

    private static final double WHOLE_PERCENT = 100.0;

    /** Counts a list; rows without a name and without any other entry are left out. */
    public static Composition of(List<Delegate> delegates) {
        return of(delegates, DelegateGroup.GUEST);
    }

    /**
     * Counts a list.
     *
     * @param leaders the share in which the rules count leaders
     */
    public static Composition of(List<Delegate> delegates, DelegateGroup leaders) {
        int exemplars = 0;
        int guests = 0;
        int service = 0;
        int uncategorised = 0;
        for (Delegate delegate : delegates) {
            if (delegate.category() == null) {
                uncategorised += delegate.fullName().isEmpty() ? 0 : 1;
                continue;
            }
            switch (delegate.category() == DelegateCategory.LEADER ? leaders : delegate.category().group()) {
                case EXEMPLAR -> exemplars++;
                case GUEST -> guests++;
                case SERVICE -> service++;
            }
        }
        return new Composition(exemplars, guests, service, uncategorised);
    }

    /** N: those who count in one of the two shares. */
    public int counted() {
        return exemplars + guests;
    }

    /** Share of exemplars among the counted, in per cent; 0 for an empty list. */
    public double exemplarPercent() {
        return counted() == 0 ? 0 : WHOLE_PERCENT * exemplars / counted();
    }

    /** Share of guests among the counted, in per cent; 0 for an empty list. */
    public double guestPercent() {
        return counted() == 0 ? 0 : WHOLE_PERCENT * guests / counted();
    }
}
