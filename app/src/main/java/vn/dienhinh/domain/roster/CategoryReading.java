package vn.dienhinh.domain.roster;

import vn.dienhinh.domain.delegate.DelegateCategory;

/**
 * A category as a text tells it.
 *
 * @param category what somebody attends as; null when the text tells none
 * @param open     true when it says "điển hình" and not whether a collective's representative or an individual
 */
record CategoryReading(DelegateCategory category, boolean open) {

    static final CategoryReading NONE = new CategoryReading(null, false);

    boolean isKnown() {
        return category != null || open;
    }

    /** What the words of a cell or a section tell. */
    static CategoryReading of(String text, RosterWords words) {
        for (DelegateCategory category : DelegateCategory.values()) {
            if (category.name().equalsIgnoreCase(text.strip())) {
                return new CategoryReading(category, false);
            }
        }
        int collective = words.longestInside("category-collective", text);
        int individual = words.longestInside("category-individual", text);
        int guest = words.longestInside("category-guest", text);
        int leader = words.longestInside("category-leader", text);
        int service = words.longestInside("category-service", text);
        if (collective > 0 && individual > 0) {
            return new CategoryReading(null, true);
        }
        int most = Math.max(Math.max(collective, individual), Math.max(guest, Math.max(leader, service)));
        if (most == 0) {
            return new CategoryReading(null, words.longestInside("category-exemplar", text) > 0);
        }
        if (most == guest) {
            return new CategoryReading(DelegateCategory.GUEST, false);
        }
        if (most == leader) {
            return new CategoryReading(DelegateCategory.LEADER, false);
        }
        if (most == service) {
            return new CategoryReading(DelegateCategory.SERVICE, false);
        }
        return new CategoryReading(most == collective ? DelegateCategory.EXEMPLAR_COLLECTIVE
                : DelegateCategory.EXEMPLAR_INDIVIDUAL, false);
    }
}
