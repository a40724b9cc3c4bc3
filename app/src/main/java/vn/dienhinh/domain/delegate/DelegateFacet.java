package vn.dienhinh.domain.delegate;

import vn.dienhinh.domain.text.SpelledKey;

/** By what a list of delegates is filtered, grouped and counted. */
public enum DelegateFacet {
    CATEGORY, LOCALITY, SECTOR, FORMER_LOCALITY, GENDER, ETHNICITY, PARTY, DIRECT_WORKER;

    /** The value as it is written: a constant's name, "true" or "false", or a text; empty while not known. */
    public String of(Delegate delegate) {
        return switch (this) {
            case CATEGORY -> name(delegate.category());
            case LOCALITY -> delegate.locality();
            case SECTOR -> delegate.sector();
            case FORMER_LOCALITY -> delegate.formerLocality();
            case GENDER -> name(delegate.gender());
            case ETHNICITY -> delegate.ethnicity();
            case PARTY -> truth(delegate.partyMember());
            case DIRECT_WORKER -> truth(delegate.directWorker());
        };
    }

    /** The value folded: "Hoà Bình" and "HÒA BÌNH" are one group; empty while not known. */
    public String key(Delegate delegate) {
        return isText() ? SpelledKey.of(of(delegate)) : of(delegate);
    }

    /** True where the values are free texts. */
    public boolean isText() {
        return this == LOCALITY || this == SECTOR || this == FORMER_LOCALITY || this == ETHNICITY;
    }

    /** The delegate with another value, as {@link #of} gives it; empty for not known. */
    public Delegate with(Delegate delegate, String value) {
        return switch (this) {
            case CATEGORY -> delegate.withCategory(value.isEmpty() ? null : DelegateCategory.valueOf(value));
            case LOCALITY -> delegate.withLocality(value);
            case SECTOR -> delegate.withSector(value);
            case FORMER_LOCALITY -> delegate.withFormerLocality(value);
            case GENDER -> delegate.withGender(value.isEmpty() ? null : Gender.valueOf(value));
            case ETHNICITY -> delegate.withEthnicity(value);
            case PARTY -> delegate.withPartyMember(value.isEmpty() ? null : Boolean.valueOf(value));
            case DIRECT_WORKER -> delegate.withDirectWorker(value.isEmpty() ? null : Boolean.valueOf(value));
        };
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String truth(Boolean value) {
        return value == null ? "" : value.toString();
    }
}
