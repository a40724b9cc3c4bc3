package vn.dienhinh.application.roster;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.delegate.InvitationAnswer;

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
    NOTE("Ghi chú", 20, Delegate::note),
    NOMINATED_ON("Ngày đề cử", 12, delegate -> delegate.way().nominatedOn()),
    REVIEWED_ON("Ngày bình xét", 12, delegate -> delegate.way().reviewedOn()),
    VOTES_FOR("Phiếu đồng ý", 10, delegate -> delegate.way().votesFor()),
    VOTES_OF("Tổng số phiếu", 10, delegate -> delegate.way().votesOf()),
    PASSED_ON("Ngày hội đồng họp", 12, delegate -> delegate.way().passedOn()),
    APPROVED_ON("Ngày phê duyệt", 12, delegate -> delegate.way().approvedOn()),
    INVITED_ON("Ngày mời", 12, delegate -> delegate.way().invitedOn()),
    ANSWER("Trả lời giấy mời", 12, delegate -> word(delegate.way().answer())),
    ANSWERED_ON("Ngày trả lời", 12, delegate -> delegate.way().answeredOn()),
    ANSWER_REASON("Lý do từ chối", 24, delegate -> delegate.way().answerReason()),
    WAITING("Danh sách chờ", 10, delegate -> delegate.way().waiting() ? word(true) : null),
    PRESENT_AT("Có mặt lúc", 18, delegate -> moment(delegate.way().presentAt()));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private final String heading;
    private final int width;
    private final Function<Delegate, Object> value;

    ListColumn(String heading, int width, Function<Delegate, Object> value) {
        this.heading = heading;
        this.width = width;
        this.value = value;
    }

    /** The columns of a list: all that every list has, and of a name's way those that hold anything. */
    public static List<ListColumn> of(List<Delegate> delegates) {
        return Arrays.stream(values()).filter(column -> column.compareTo(NOTE) <= 0 || delegates.stream()
                .anyMatch(delegate -> column.holds(delegate))).toList();
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

    private boolean holds(Delegate delegate) {
        Object held = value(delegate);
        return held != null && !held.equals("");
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
