package vn.dienhinh.messages;

import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;

/** A person's fields and their values in words: those of the bundle where it has any, else the field's own. */
public final class FieldWords {

    private final Messages messages;

    public FieldWords(Messages messages) {
        this.messages = messages;
    }

    /** The heading of the field's column. */
    public String title(DelegateField field) {
        return messages.find("delegates.column." + field.id()).orElse(field.heading());
    }

    /** The field as something to group by. */
    public String facet(DelegateField field) {
        return messages.find("delegates.facet." + field.name()).orElse(field.heading());
    }

    /** @param value as {@link DelegateField#written} gives it; empty for not known */
    public String value(DelegateField field, String value) {
        if (value.isEmpty()) {
            return messages.get("delegates.facet.unknown");
        }
        return messages.find("delegates.facet." + field.name() + "." + value).orElse(value);
    }

    /** A constant that may be chosen in a column. */
    public String constant(Enum<?> constant) {
        return constant instanceof DelegateCategory ? messages.get("delegates.category." + constant.name())
                : messages.word(constant);
    }
}
