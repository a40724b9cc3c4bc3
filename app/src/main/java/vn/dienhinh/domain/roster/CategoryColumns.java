package vn.dienhinh.domain.roster;

import java.util.HashMap;
import java.util.Map;
import vn.dienhinh.domain.delegate.DelegateCategory;

/** The columns that tell to which category somebody belongs: a word, or a mark below the category's name. */
final class CategoryColumns {

    private final RosterWords words;
    /** Few words come again and again. */
    private final Map<String, CategoryReading> readings = new HashMap<>();

    CategoryColumns(RosterWords words) {
        this.words = words;
    }

    /** Takes a word for a category; remarks on one that nobody knows. */
    void take(String text, int column, RowDraft draft) {
        if (text.isEmpty()) {
            return;
        }
        CategoryReading reading = readings.computeIfAbsent(text, told -> CategoryReading.of(told, words));
        if (reading.open()) {
            draft.category = DelegateCategory.EXEMPLAR_INDIVIDUAL;
            draft.categoryOpen = true;
            draft.remark(RemarkCode.CATEGORY_ASSUMED, column, text);
        } else if (reading.category() == null) {
            draft.remark(RemarkCode.CATEGORY_UNREAD, column, text);
        } else {
            draft.category = reading.category();
        }
    }

    /** A mark below a category; two different ones leave it open. */
    void mark(DelegateCategory category, int column, RowDraft draft) {
        if (draft.category != null && draft.category != category) {
            draft.remark(RemarkCode.CATEGORY_CONTRADICTS, column);
            draft.category = null;
        } else {
            draft.category = category;
        }
    }

    /** What the lines above say, for one whose own row is silent. */
    void assume(Context context, int nameColumn, RowDraft draft) {
        CategoryReading told = context.category();
        if (told.category() != null) {
            draft.category = told.category();
        } else if (told.open() || !draft.collective.isEmpty()) {
            draft.category = draft.collective.isEmpty() ? DelegateCategory.EXEMPLAR_INDIVIDUAL
                    : DelegateCategory.EXEMPLAR_COLLECTIVE;
            draft.remark(RemarkCode.CATEGORY_ASSUMED, nameColumn, draft.collective);
        }
    }
}
