package vn.dienhinh.application.roster;

import java.util.function.Function;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;

/** The columns of a list as this program writes it; the importer knows every heading. */
public enum ListColumn {
    FULL_NAME("Họ và tên", 28, Delegate::fullName),
    GENDER("Giới tính", 10, delegate -> word(delegate.gender())),
    BIRTH("Ngày hoặc năm sinh", 14, delegate -> delegate.birthDate() != null ? delegate.birthDate() : delegate.birthYear()),
    ETHNICITY("Dân tộc", 12, Delegate::ethnicity),
    RELIGION("Tôn giáo", 12, Delegate::religion),
    PARTY("Đảng viên", 11, delegate -> word(delegate.partyMember())),
    POSITION("Chức vụ, nghề nghiệp", 26, Delegate::position),
    WORKPLACE("Đơn vị, địa chỉ", 28, Delegate::workplace),
    CATEGORY("Thành phần", 20, delegate -> word(delegate.category())),
    COLLECTIVE("Tập thể đại diện", 28, Delegate::collective),
    LOCALITY("Thôn, tổ dân phố", 18, Delegate::locality),
    FORMER_LOCALITY("Địa phương trước sắp xếp", 18, Delegate::formerLocality),
    SECTOR("Lĩnh vực", 16, Delegate::sector),
    DIRECT_WORKER("Lao động trực tiếp", 12, delegate -> word(delegate.directWorker())),
    AWARD("Khen thưởng cao nhất", 30, Delegate::highestAward),
    NOTE("Ghi chú", 20, Delegate::note);

    private final String heading;
    private final int width;
    private final Function<Delegate, Object> value;

    ListColumn(String heading, int width, Function<Delegate, Object> value) {
        this.heading = heading;
        this.width = width;
        this.value = value;
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

    /** "Nam", "Nữ"; null while not known. */
    public static String word(Gender gender) {
        return gender == null ? null : gender == Gender.MALE ? "Nam" : "Nữ";
    }

    /** "Có", "Không"; null while not known. */
    public static String word(Boolean answer) {
        return answer == null ? null : answer ? "Có" : "Không";
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
