package vn.dienhinh.domain.roster;

/** What title, sheet name and section lines tell of the people below them. */
final class Context {

    private CategoryReading category = CategoryReading.NONE;
    private String locality = "";
    private String unit = "";
    private SectionReading title = new SectionReading(CategoryReading.NONE, "", "");
    private boolean categoryOutside;
    private boolean placeOutside;

    CategoryReading category() {
        return category;
    }

    String locality() {
        return locality;
    }

    String unit() {
        return unit;
    }

    /** A line's telling: of what it tells first, a new one ends what stood inside the one before. */
    void enter(SectionReading section) {
        if (section.category().isKnown()) {
            if (categoryOutside && !placeOutside) {
                locality = title.locality();
                unit = title.unit();
            }
            categoryOutside |= !placeOutside;
            category = section.category();
            return;
        }
        if (placeOutside && !categoryOutside) {
            category = title.category();
        }
        placeOutside |= !categoryOutside;
        locality = section.locality();
        unit = section.unit();
    }

    /** The telling of a title or a sheet's name, which holds for the whole sheet until a line tells otherwise. */
    void begin(SectionReading section) {
        if (section.category().isKnown()) {
            category = section.category();
        } else {
            locality = section.locality().isEmpty() ? locality : section.locality();
            unit = section.unit().isEmpty() ? unit : section.unit();
        }
        title = new SectionReading(category, locality, unit);
    }
}
