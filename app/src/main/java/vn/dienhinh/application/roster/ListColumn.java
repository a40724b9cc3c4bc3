package vn.dienhinh.application.roster;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.delegate.InvitationAnswer;

/** The columns of a list as this program writes it: a person's fields, then those of the name's way. */
public final class ListColumn {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    /** The birth has one column: the day where it is known, else the year. */
    private static final String BIRTH = "Ngày hoặc năm sinh";
    private static final Map<DelegateField, ListColumn> FIELDS = new EnumMap<>(DelegateField.class);
    private static final List<ListColumn> WAY = List.of(
            way("Ngày đề cử", 12, delegate -> delegate.way().nominatedOn()),
            way("Ngày bình xét", 12, delegate -> delegate.way().reviewedOn()),
            way("Phiếu đồng ý", 10, delegate -> delegate.way().votesFor()),
            way("Tổng số phiếu", 10, delegate -> delegate.way().votesOf()),
            way("Ngày hội đồng họp", 12, delegate -> delegate.way().passedOn()),
            way("Ngày phê duyệt", 12, delegate -> delegate.way().approvedOn()),
            way("Ngày mời", 12, delegate -> delegate.way().invitedOn()),
            way("Trả lời giấy mời", 12, delegate -> word(delegate.way().answer())),
            way("Ngày trả lời", 12, delegate -> delegate.way().answeredOn()),
            way("Lý do từ chối", 24, delegate -> delegate.way().answerReason()),
            way("Danh sách chờ", 10, delegate -> delegate.way().waiting() ? word(true) : null),
            way("Có mặt lúc", 18, delegate -> moment(delegate.way().presentAt())));

    static {
        for (DelegateField field : DelegateField.values()) {
            if (field != DelegateField.BIRTH_DATE) {
                FIELDS.put(field, new ListColumn(field, field == DelegateField.BIRTH_YEAR ? BIRTH : field.heading(),
                        field.letters(), delegate -> value(field, delegate)));
            }
        }
    }

    private final DelegateField field;
    private final String heading;
    private final int width;
    private final Function<Delegate, Object> value;

    private ListColumn(DelegateField field, String heading, int width, Function<Delegate, Object> value) {
        this.field = field;
        this.heading = heading;
        this.width = width;
        this.value = value;
    }

    private static ListColumn way(String heading, int width, Function<Delegate, Object> value) {
        return new ListColumn(null, heading, width, value);
    }

    /** The column of a field; both fields of the birth have one. */
    public static ListColumn of(DelegateField field) {
        return FIELDS.get(field == DelegateField.BIRTH_DATE ? DelegateField.BIRTH_YEAR : field);
    }

    /** The headings of all columns. */
    public static Set<String> headings() {
        return Stream.concat(FIELDS.values().stream(), WAY.stream()).map(ListColumn::heading)
                .collect(Collectors.toSet());
    }

    /** The columns of a list: all that every list has, and of the others those that hold anything. */
    public static List<ListColumn> of(List<Delegate> delegates) {
        return Stream.concat(FIELDS.values().stream(), WAY.stream())
                .filter(column -> column.field != null && column.field.isUsual()
                        || delegates.stream().anyMatch(column::holds)).toList();
    }

    private static Object value(DelegateField field, Delegate delegate) {
        Object value = field == DelegateField.BIRTH_YEAR && delegate.birthDate() != null ? delegate.birthDate()
                : field.of(delegate);
        return value instanceof Boolean answer ? word(answer) : value instanceof Enum<?> constant ? word(constant)
                : value;
    }

    public String heading() {
        return heading;
    }

    /** Width in letters. */
    public int width() {
        return width;
    }

    /** A text, a whole number, a date, or null for an empty cell. */
    public Object value(Delegate delegate) {
        return value.apply(delegate);
    }

    /** The words that may be chosen in the column; none where anything may be written. */
    public List<String> choices() {
        if (field == null) {
            return List.of();
        }
        return field.kind() == DelegateField.Kind.TRUTH ? List.of(word(true), word(false))
                : field.choices().stream().map(ListColumn::word).toList();
    }

    private boolean holds(Delegate delegate) {
        Object held = value(delegate);
        return held != null && !held.equals("");
    }

    /** The word that lists have for a constant. */
    private static String word(Enum<?> constant) {
        if (constant instanceof Gender gender) {
            return word(gender);
        }
        return constant instanceof DelegateCategory category ? word(category) : constant.name();
    }

    /** "Nam", "Nữ"; null while not known. */
    public static String word(Gender gender) {
        return gender == null ? null : gender == Gender.MALE ? "Nam" : "Nữ";
    }

    /** "Có", "Không"; null while not known. */
    public static String word(Boolean answer) {
        return answer == null ? null : answer ? "Có" : "Không";
    }

    /** "Nhận lời", "Từ chối"; null while there is no answer. */
    public static String word(InvitationAnswer answer) {
        return answer == null ? null : answer == InvitationAnswer.ACCEPTED ? "Nhận lời" : "Từ chối";
    }

    private static String moment(LocalDateTime at) {
        return at == null ? null : MOMENT.format(at);
    }

    /** The category as lists call it; null while not chosen. */
    public static String word(DelegateCategory category) {
        if (category == null) {
            return null;
        }
        return switch (category) {
            case EXEMPLAR_COLLECTIVE -> "Điển hình tập thể";
            case EXEMPLAR_INDIVIDUAL -> "Điển hình cá nhân";
            case GUEST -> "Khách mời";
            case LEADER -> "Lãnh đạo";
            case SERVICE -> "Phục vụ";
        };
    }
}
