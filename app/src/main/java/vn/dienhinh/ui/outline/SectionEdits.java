package vn.dienhinh.ui.outline;

/** What the clerk can do with the sections of a paper. Ids of other parts are unknown ids: nothing is done then. */
public interface SectionEdits {

    /** Adds an empty section behind that one, or at the end; gives its id. */
    String add(String afterId);

    /** Takes out a section with everything below it. */
    void remove(String id);

    /** How many sections {@link #remove} takes out; 0 for an unknown id. */
    int blockSize(String id);

    /** Changes places with the neighbour on the same level. */
    void move(String id, boolean up);

    /** True when {@link #move} would change something. */
    boolean canMove(String id, boolean up);

    /** True where sections stand on levels; false for a plain list. */
    default boolean hasLevels() {
        return true;
    }

    /** Moves a section with everything below it one level down ({@code deeper}) or up. */
    void shift(String id, boolean deeper);

    /** True when {@link #shift} would change something. */
    boolean canShift(String id, boolean deeper);

    /** Fills a paper without sections with the usual ones. */
    void useDefaultSections();

    /** True when there is no section at all. */
    boolean isEmpty();
}
