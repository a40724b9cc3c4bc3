package vn.dienhinh.ui.control.table;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A column of an {@link EditableTable}: how a record is shown in it, and what record a typed text makes.
 *
 * @param <T> an immutable row
 */
public final class EditableColumn<T> {

    private static final int MOST_DIGITS = 9;
    private static final int MOST_AMOUNT_LETTERS = 18;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Set<String> YES = Set.of("x", "c", "co", "1", "v", "✓", "true");
    private static final Set<String> NO = Set.of("0", "k", "khong", "-", "false");
    private static final String CHECKED = "x";

    /** How a cell is edited. */
    enum Kind { TEXT, NUMBER, AMOUNT, CHOICE, CHECK, READ_ONLY }

    private final String id;
    private final String title;
    private final double width;
    private final Kind kind;
    private final Function<T, String> shown;
    private final Function<T, String> edited;
    private final BiFunction<T, String, Optional<T>> taken;
    private final List<String> choices;
    private final boolean growing;
    private final String accessibleName;

    private EditableColumn(String id, String title, double width, Kind kind, Function<T, String> shown,
                           Function<T, String> edited, BiFunction<T, String, Optional<T>> taken,
                           List<String> choices, boolean growing, String accessibleName) {
        this.id = id;
        this.title = title;
        this.width = width;
        this.kind = kind;
        this.shown = shown;
        this.edited = edited;
        this.taken = taken;
        this.choices = choices;
        this.growing = growing;
        this.accessibleName = accessibleName;
    }

    private static <T> EditableColumn<T> of(String id, String title, double width, Kind kind,
                                            Function<T, String> shown, BiFunction<T, String, Optional<T>> taken) {
        return new EditableColumn<>(id, title, width, kind, shown, shown, taken, List.of(), false, title);
    }

    /** One line of text; {@code set} gets it tidied. */
    public static <T> EditableColumn<T> text(String id, String title, double width, Function<T, String> get,
                                             BiFunction<T, String, T> set) {
        return of(id, title, width, Kind.TEXT, get,
                (row, text) -> Optional.of(set.apply(row, VietnameseText.line(text))));
    }

    /** A whole number of at most nine digits, shown as typed (a year); empty is null. */
    public static <T> EditableColumn<T> number(String id, String title, double width, Function<T, Integer> get,
                                               BiFunction<T, Integer, T> set) {
        return of(id, title, width, Kind.NUMBER, row -> get.apply(row) == null ? "" : get.apply(row).toString(),
                (row, text) -> digits(text, MOST_DIGITS)
                        .map(typed -> set.apply(row, typed.isEmpty() ? null : Integer.valueOf(typed))));
    }

    /** A value that stands in the cell as a text of its own kind; {@code take} is empty for a text that means none. */
    public static <T> EditableColumn<T> parsed(String id, String title, double width, Function<T, String> get,
                                               BiFunction<T, String, Optional<T>> take) {
        return of(id, title, width, Kind.TEXT, get, take);
    }

    /** An amount, shown with dots between thousands and a comma before fractions; empty is null. */
    public static <T> EditableColumn<T> amount(String id, String title, double width, Function<T, BigDecimal> get,
                                               BiFunction<T, BigDecimal, T> set) {
        Function<T, String> plain = row -> get.apply(row) == null ? ""
                : get.apply(row).stripTrailingZeros().toPlainString().replace('.', ',');
        Function<T, String> dotted = row -> get.apply(row) == null ? ""
                : NumberFormat.getNumberInstance(VIETNAMESE).format(get.apply(row));
        return new EditableColumn<>(id, title, width, Kind.AMOUNT, dotted, plain,
                (row, text) -> decimal(text).map(typed -> set.apply(row, typed.orElse(null))), List.of(), false,
                title);
    }

    /** One of few values, chosen by its first letters or from a list; empty is null. */
    public static <T, V> EditableColumn<T> choice(String id, String title, double width, List<V> values,
                                                  Function<V, String> words, Function<T, V> get,
                                                  BiFunction<T, V, T> set) {
        List<String> labels = values.stream().map(words).toList();
        Function<T, String> shown = row -> get.apply(row) == null ? "" : words.apply(get.apply(row));
        return new EditableColumn<>(id, title, width, Kind.CHOICE, shown, shown, (row, text) -> {
            if (VietnameseText.isBlank(text)) {
                return Optional.of(set.apply(row, null));
            }
            OptionalInt found = match(labels, text);
            return found.isEmpty() ? Optional.empty() : Optional.of(set.apply(row, values.get(found.getAsInt())));
        }, labels, false, title);
    }

    /** Yes, no, or null for not known; shown as a tick. */
    public static <T> EditableColumn<T> check(String id, String title, double width, Function<T, Boolean> get,
                                              BiFunction<T, Boolean, T> set) {
        return of(id, title, width, Kind.CHECK, row -> Boolean.TRUE.equals(get.apply(row)) ? CHECKED : "",
                (row, text) -> {
                    String key = VietnameseText.searchKey(text);
                    if (key.isEmpty()) {
                        return Optional.of(set.apply(row, null));
                    }
                    return YES.contains(key) ? Optional.of(set.apply(row, true))
                            : NO.contains(key) ? Optional.of(set.apply(row, false)) : Optional.empty();
                });
    }

    /** Shown only; Tab passes over it. */
    public static <T> EditableColumn<T> readOnly(String id, String title, double width, Function<T, String> get) {
        return of(id, title, width, Kind.READ_ONLY, get, (row, text) -> Optional.empty());
    }

    /** The same column, taking a part of the room that is left over. */
    public EditableColumn<T> growing() {
        return new EditableColumn<>(id, title, width, kind, shown, edited, taken, choices, true, accessibleName);
    }

    /** The same column, called otherwise by a screen reader than by its (short) title. */
    public EditableColumn<T> spokenAs(String name) {
        return new EditableColumn<>(id, title, width, kind, shown, edited, taken, choices, growing, name);
    }

    /** Name of the record's component. */
    public String id() {
        return id;
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }

    Kind kind() {
        return kind;
    }

    boolean isGrowing() {
        return growing;
    }

    String accessibleName() {
        return accessibleName;
    }

    List<String> choices() {
        return choices;
    }

    boolean isEditable() {
        return kind != Kind.READ_ONLY;
    }

    /** The text of the cell. */
    String shown(T row) {
        return shown.apply(row);
    }

    /** The text with which the editor opens. */
    String edited(T row) {
        return edited.apply(row);
    }

    /** The row with the value that a text means; empty when it means none. */
    public Optional<T> take(T row, String text) {
        return taken.apply(row, text);
    }

    /** True when the text may stand in the editor. Texts are never refused: that would harm an input method. */
    boolean mayBeTyped(String text) {
        return switch (kind) {
            case NUMBER -> text.matches("[0-9]{0," + MOST_DIGITS + "}");
            case AMOUNT -> text.matches("[0-9.,]{0," + MOST_AMOUNT_LETTERS + "}");
            default -> true;
        };
    }

    /** The choice that a typed text means; see {@link #choice}. */
    OptionalInt match(String text) {
        return match(choices, text);
    }

    /** The whole label first, then labels that begin so, then labels one of whose words begins so; marks don't matter. */
    private static OptionalInt match(List<String> labels, String text) {
        String key = VietnameseText.searchKey(text);
        List<String> keys = labels.stream().map(VietnameseText::searchKey).toList();
        if (keys.contains(key)) {
            return OptionalInt.of(keys.indexOf(key));
        }
        IntStream all = IntStream.range(0, keys.size());
        OptionalInt beginning = all.filter(i -> keys.get(i).startsWith(key)).findFirst();
        return beginning.isPresent() ? beginning
                : IntStream.range(0, keys.size()).filter(i -> keys.get(i).contains(" " + key)).findFirst();
    }

    private static Optional<String> digits(String text, int most) {
        String bare = VietnameseText.line(text).replaceAll("[.\\s]", "");
        return bare.matches("[0-9]{0," + most + "}") ? Optional.of(bare) : Optional.empty();
    }

    /** Outer empty: no number; inner empty: nothing typed. A dot before three digits parts thousands. */
    private static Optional<Optional<BigDecimal>> decimal(String text) {
        String bare = VietnameseText.line(text).replace(" ", "").replaceAll("\\.(?=[0-9]{3}(?![0-9]))", "")
                .replace(',', '.');
        if (bare.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        boolean number = bare.length() <= MOST_AMOUNT_LETTERS && bare.matches("[0-9]+(\\.[0-9]+)?");
        return number ? Optional.of(Optional.of(new BigDecimal(bare))) : Optional.empty();
    }
}
