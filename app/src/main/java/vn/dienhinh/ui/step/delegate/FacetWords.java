package vn.dienhinh.ui.step.delegate;

import vn.dienhinh.domain.delegate.DelegateFacet;
import vn.dienhinh.messages.Messages;

/** Facets and their values in words. */
final class FacetWords {

    private final Messages messages;

    FacetWords(Messages messages) {
        this.messages = messages;
    }

    String name(DelegateFacet facet) {
        return messages.get("delegates.facet." + facet.name());
    }

    /** @param value as {@link DelegateFacet#of} gives it; empty for not known */
    String value(DelegateFacet facet, String value) {
        if (value.isEmpty()) {
            return messages.get("delegates.facet.unknown");
        }
        return facet.isText() ? value : messages.get("delegates.facet." + facet.name() + "." + value);
    }
}
