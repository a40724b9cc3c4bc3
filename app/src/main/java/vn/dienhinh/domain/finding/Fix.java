package vn.dienhinh.domain.finding;

/** A mend that the clerk can take or leave. */
public sealed interface Fix {


    /**
     * A smallest set of changes that makes shares and cap hold.
     *
     * @param addExemplars how many exemplars to add
     * @param dropGuests   how many guests to take off
     * @param dropExemplars how many exemplars to take off
     * @param addGuests    how many guests to add
     * @param dropService  how many of the service staff to take off, where they count under the cap
     */
    record ChangeComposition(int addExemplars, int dropGuests, int dropExemplars, int addGuests, int dropService)
            implements Fix {

        /** A change that leaves the service staff alone. */
        public ChangeComposition(int addExemplars, int dropGuests, int dropExemplars, int addGuests) {
            this(addExemplars, dropGuests, dropExemplars, addGuests, 0);
        }

        /** Number of people touched. */
        public int people() {
            return addExemplars + dropGuests + dropExemplars + addGuests + dropService;
        }
    }

    /**
     * Another text for the field of the finding's place.
     *
     * @param replacement the whole new text
     */
    record ReplaceText(String replacement) implements Fix {
    }
}
