package vn.dienhinh.domain.delegate;

import java.util.List;

/**
 * How a list of delegates is made up, in heads. Rows with no name at all do not count, nor those who declined or wait.
 *
 * @param exemplars   representatives of collectives and exemplary individuals
 * @param guests      guests and leaders
 * @param service     service staff, in neither share
 * @param uncategorised rows with a name whose category is not chosen yet
 * @param declined      those who declined the invitation; counted nowhere else
 * @param waiting       those on a waiting list; counted nowhere else
 */
public record Composition(int exemplars, int guests, int service, int uncategorised, int declined, int waiting) {

    private static final double WHOLE_PERCENT = 100.0;

    /** Figures without anybody who declined or waits. */
    public Composition(int exemplars, int guests, int service, int uncategorised) {
        this(exemplars, guests, service, uncategorised, 0, 0);
    }

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
        int declined = 0;
        int waiting = 0;
        for (Delegate delegate : delegates) {
            if (!delegate.attends()) {
                declined += delegate.way().hasDeclined() ? 1 : 0;
                waiting += delegate.way().hasDeclined() ? 0 : 1;
                continue;
            }
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
        return new Composition(exemplars, guests, service, uncategorised, declined, waiting);
    }

    /** The same list with so many more (or, below zero, fewer) of both. */
    public Composition plus(int moreExemplars, int moreGuests) {
        return new Composition(exemplars + moreExemplars, guests + moreGuests, service, uncategorised, declined,
                waiting);
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
