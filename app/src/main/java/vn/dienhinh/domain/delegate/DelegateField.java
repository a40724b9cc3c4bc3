package vn.dienhinh.domain.delegate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import vn.dienhinh.domain.text.SpelledKey;

/**
 * The fields of a person, once for all: columns on the screen and in files, import, groups and bulk changes, the
 * store's columns and the words of places go through this table. A field that has no constant here is known nowhere.
 */
public enum DelegateField {
    FULL_NAME("fullName", Kind.TEXT, "Họ và tên", 28, Delegate::fullName, Trait.PRINTED, Trait.USUAL),
    TITLE("title", Kind.TEXT, "Cấp bậc, học vị", 22, Delegate::title, Trait.PRINTED),
    GENDER("gender", Gender.class, "Giới tính", 14, Delegate::gender, Trait.FACET, Trait.PRINTED, Trait.USUAL),
    BIRTH_YEAR("birthYear", Kind.NUMBER, "Năm sinh", 14, Delegate::birthYear, Trait.PRINTED, Trait.USUAL),
    BIRTH_DATE("birthDate", Kind.DATE, "Ngày sinh", 14, Delegate::birthDate, Trait.PRINTED, Trait.USUAL),
    ETHNICITY("ethnicity", Kind.TEXT, "Dân tộc", 13, Delegate::ethnicity, Trait.FACET, Trait.PRINTED, Trait.SENSITIVE,
            Trait.USUAL),
    RELIGION("religion", Kind.TEXT, "Tôn giáo", 14, Delegate::religion, Trait.FACET, Trait.PRINTED, Trait.SENSITIVE,
            Trait.USUAL),
    PARTY_MEMBER("partyMember", Kind.TRUTH, "Đảng viên", 15, Delegate::partyMember, Trait.FACET, Trait.PRINTED,
            Trait.SENSITIVE, Trait.USUAL),
    POSITION("position", Kind.TEXT, "Chức vụ, nghề nghiệp", 27, Delegate::position, Trait.PRINTED, Trait.USUAL),
    WORKPLACE("workplace", Kind.TEXT, "Đơn vị, địa chỉ", 27, Delegate::workplace, Trait.PRINTED, Trait.USUAL),
    YEARS_OF_SERVICE("yearsOfService", Kind.NUMBER, "Số năm công tác", 16, Delegate::yearsOfService, Trait.PRINTED),
    CATEGORY("category", DelegateCategory.class, "Thành phần", 24, Delegate::category, Trait.FACET, Trait.PRINTED,
            Trait.USUAL),
    COLLECTIVE("collective", Kind.TEXT, "Tập thể đại diện", 28, Delegate::collective, Trait.PRINTED, Trait.USUAL),
    LOCALITY("locality", Kind.TEXT, "Thôn, tổ dân phố", 24, Delegate::locality, Trait.FACET, Trait.PRINTED,
            Trait.USUAL),
    FORMER_LOCALITY("formerLocality", Kind.TEXT, "Địa phương trước sắp xếp", 26, Delegate::formerLocality,
            Trait.FACET, Trait.USUAL),
    SECTOR("sector", Kind.TEXT, "Lĩnh vực", 22, Delegate::sector, Trait.FACET, Trait.USUAL),
    DIRECT_WORKER("directWorker", Kind.TRUTH, "Lao động trực tiếp", 17, Delegate::directWorker, Trait.FACET,
            Trait.USUAL),
    HIGHEST_AWARD("highestAward", Kind.TEXT, "Khen thưởng cao nhất", 30, Delegate::highestAward, Trait.PRINTED,
            Trait.USUAL),
    NOTE("note", Kind.TEXT, "Ghi chú", 22, Delegate::note, Trait.PRINTED, Trait.USUAL);

    /** What a field's value is: a String, a whole number as Integer, a LocalDate, a constant, a Boolean. */
    public enum Kind { TEXT, NUMBER, DATE, CHOICE, TRUTH }

    private enum Trait { FACET, PRINTED, SENSITIVE, USUAL }

    private final String id;
    private final Kind kind;
    private final Class<? extends Enum<?>> choices;
    private final String heading;
    private final int letters;
    private final Function<Delegate, Object> getter;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    DelegateField(String id, Kind kind, Class<? extends Enum<?>> choices, String heading, int letters,
                  Function<Delegate, Object> getter, Trait... traits) {
        this.id = id;
        this.kind = kind;
        this.choices = choices;
        this.heading = heading;
        this.letters = letters;
        this.getter = getter;
        this.traits.addAll(Arrays.asList(traits));
    }

    DelegateField(String id, Kind kind, String heading, int letters, Function<Delegate, Object> getter,
                  Trait... traits) {
        this(id, kind, null, heading, letters, getter, traits);
    }

    DelegateField(String id, Class<? extends Enum<?>> choices, String heading, int letters,
                  Function<Delegate, Object> getter, Trait... traits) {
        this(id, Kind.CHOICE, choices, heading, letters, getter, traits);
    }

    /** The fields by which a list is filtered, grouped, counted and changed for many at once: category first. */
    public static List<DelegateField> facets() {
        return Arrays.stream(values()).filter(DelegateField::isFacet)
                .sorted((a, b) -> Boolean.compare(b == CATEGORY, a == CATEGORY)).toList();
    }

    /** Name of the record's component. */
    public String id() {
        return id;
    }

    /** What its values are. */
    public Kind kind() {
        return kind;
    }

    /** The heading of its column in files; on the screen too where no shorter word is given. */
    public String heading() {
        return heading;
    }

    /** Width of its column in letters. */
    public int letters() {
        return letters;
    }

    /** The constants that may be chosen; none for another kind. */
    public List<Enum<?>> choices() {
        return choices == null ? List.of() : List.of(choices.getEnumConstants());
    }

    /** True where lists are filtered and grouped by it. */
    public boolean isFacet() {
        return traits.contains(Trait.FACET);
    }

    /** True where papers print it. */
    public boolean isPrinted() {
        return traits.contains(Trait.PRINTED);
    }

    /** True for what the law on personal data holds sensitive (law 91/2025/QH15): people, faith, political views. */
    public boolean isSensitive() {
        return traits.contains(Trait.SENSITIVE);
    }

    /** True where a list has its column even while nobody's is filled in. */
    public boolean isUsual() {
        return traits.contains(Trait.USUAL);
    }

    /** True where the values are free texts. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The value; null, or the empty text, while not known. */
    public Object of(Delegate delegate) {
        return getter.apply(delegate);
    }

    /**
     * The person with another value.
     *
     * @param value of the field's kind; null, or the empty text, for not known
     */
    public Delegate with(Delegate delegate, Object value) {
        return this == BIRTH_YEAR ? delegate.withBirthYear((Integer) value) : delegate.with(this, value);
    }

    /** The value as it is written: a constant's name, "true" or "false", or a text; empty while not known. */
    public String written(Delegate delegate) {
        Object value = of(delegate);
        return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** The value folded: "Hoà Bình" and "HÒA BÌNH" are one group; empty while not known. */
    public String key(Delegate delegate) {
        return isText() ? SpelledKey.of(written(delegate)) : written(delegate);
    }

    /** The person with another value of a facet, as {@link #written} gives it; empty for not known. */
    public Delegate withWritten(Delegate delegate, String value) {
        if (isText()) {
            return with(delegate, value);
        }
        if (value.isEmpty()) {
            return with(delegate, null);
        }
        return with(delegate, switch (kind) {
            case TRUTH -> Boolean.valueOf(value.toLowerCase(Locale.ROOT));
            case CHOICE -> choices().stream().filter(constant -> constant.name().equals(value)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + id + " " + value));
            default -> throw new IllegalArgumentException(id + " is no facet");
        });
    }
}
