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
     */
    record ChangeComposition(int addExemplars, int dropGuests, int dropExemplars, int addGuests) implements Fix {

        /** Number of people touched. */
        public int people() {
            return addExemplars + dropGuests + dropExemplars + addGuests;
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
