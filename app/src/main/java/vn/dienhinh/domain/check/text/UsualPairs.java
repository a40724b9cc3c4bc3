package vn.dienhinh.domain.check.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.dienhinh.domain.text.VietnameseLetters;

/**
 * Pairs of words that the papers of this field use all the time. A pair that differs from one of them in the marks of
 * one word only is most likely meant to be it. Pairs whose neighbour is itself a sound Vietnamese pair are left out or
 * named as such.
 */
final class UsualPairs {

    private static final String PAIRS = "đại biểu|điển hình|tiên tiến|khen thưởng|phong trào|thi đua|yêu nước|tuyên dương"
            + "|biểu dương|tôn vinh|hội nghị|kế hoạch|tổng kết|bế mạc|khai mạc|trích ngang|thành tích|củng cố|hình thức"
            + "|phương hướng|nhiệm vụ|giai đoạn|nhân rộng|lan tỏa|tham luận|hưởng ứng|phát động|danh sách|tờ trình"
            + "|biên bản|kinh phí|dự toán|ngân sách|thành phần|cơ cấu|số lượng|địa điểm|chương trình|triển khai"
            + "|thực hiện|tổ chức|phối hợp|tuyên truyền|ủy ban|hội đồng|mặt trận|tổ quốc|chính quyền|đoàn thể|đảng ủy"
            + "|công chức|viên chức|lao động|cấp ủy|thường trực|truyền thông|đời sống|an ninh|quốc phòng|khách mời"
            + "|lãnh đạo|chỉ đạo|tập thể|cá nhân|xuất sắc|tiêu biểu|gương mẫu|gia đình|cộng đồng|trang trọng|thiết thực"
            + "|tiết kiệm|hiệu quả|phô trương|lãng phí|đánh giá|kết quả|kinh nghiệm|nguyên nhân|hạn chế|giải pháp"
            + "|mục tiêu|mục đích|yêu cầu|nội dung|thời gian|khẩu hiệu|trang trí|âm thanh|ánh sáng|văn nghệ|chào mừng"
            + "|quyết định|hồ sơ|phê duyệt|đôn đốc|hướng dẫn|kiểm tra|tổng hợp|phân công|tham mưu|thẩm quyền|xét duyệt"
            + "|bình xét|công khai|dân chủ|bền vững|phát triển|nông thôn|chuyển đổi|bồi dưỡng|khơi dậy|sức mạnh"
            + "|đoàn kết|sáng tạo|nhiệm kỳ|thành viên|cơ quan|đơn vị|doanh nghiệp|trường học|chiến sĩ|anh hùng"
            + "|huân chương|bằng khen|giấy khen|cơ sở|vướng mắc|kịp thời|nghiêm túc|trách nhiệm|chuẩn bị|bảo đảm"
            + "|đảm bảo|phục vụ|xã hội|văn hóa|kinh tế|chính trị|tinh thần|động viên|tư tưởng|đạo đức|phong cách"
            + "|học tập|sản xuất|công tác|nâng cao|chất lượng|tiếp tục|đổi mới|đẩy mạnh|thông qua|nhân dân|trung tâm"
            + "|giới thiệu|ban hành|báo cáo|tình hình|nhân tố|mô hình|hoạt động|địa phương|địa bàn|quản lý";
    /** Pairs that look like a slip and are sound where words meet: "chỉ đào tạo", "văn bản hành chính". */
    private static final Set<String> SOUND = new HashSet<>(Arrays.asList((
            "truyền thống|chỉ đào|dành sách|đánh sách|ngăn sách|có sở|có quan|có cấu|công tắc|cộng tác|báo cao|bao cao|đội mới|đôi mới"
            + "|hội đông|hội nghỉ|trúng tâm|phòng cách|dần chủ|dẫn chủ|đơn vi|trang trong|trang trông|mục tiểu|phần công"
            + "|văn hoa|vân hoa|bản hành|bàn hành|bán hành|mở hình|tiến tiến|thông quá|thanh tích|phố trương|tổng hộp"
            + "|thời giãn|hiểu quả|cơ hội|đảm báo|nhân dần|ca nhân|kinh tê|có kê|thi đua|tính hình|cũng có|cũng cố|cùng cố"
            + "|đến xét|giải đoạn|đồng viên|đông viên|đội sống|đời song|học tạp|kiếm tra|báo cạo|dân chú|dẫn chú"
            + "|hơn vị|còn đốc|sơ lượng|phát đông|an ninh|tạo đức|đào đức|công tác|trận trọng|trân trọng|hướng ứng"
            + "|thành phân|chung cố|bên vững|vận nghệ|đồng lao").split("\\|")));
    private static final Set<String> EXACT = new HashSet<>(Arrays.asList(PAIRS.split("\\|")));
    private static final Map<String, String[]> BY_FIRST = new HashMap<>();
    private static final Map<String, String[]> BY_SECOND = new HashMap<>();

    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> SECOND = new HashSet<>();

    static {
        for (String pair : EXACT) {
            String[] words = pair.split(" ");
            FIRST.add(words[0]);
            SECOND.add(words[1]);
            BY_FIRST.put(words[0] + " " + VietnameseLetters.bare(words[1]), words);
            BY_SECOND.put(VietnameseLetters.bare(words[0]) + " " + words[1], words);
        }
    }

    private UsualPairs() {
    }

    /** The usual pair that these two words miss by the marks of one of them; null when none. */
    static String[] nearest(String first, String second) {
        String[] right = FIRST.contains(oneWay(first))
                ? BY_FIRST.get(oneWay(first) + " " + VietnameseLetters.bare(second)) : null;
        if (right == null && SECOND.contains(oneWay(second))) {
            right = BY_SECOND.get(VietnameseLetters.bare(first) + " " + oneWay(second));
        }
        if (right == null) {
            return null;
        }
        String pair = oneWay(first) + " " + oneWay(second);
        return EXACT.contains(pair) || SOUND.contains(pair) ? null : right;
    }

    /** "hòa" for "hoà": both ways of writing are one word here. */
    private static String oneWay(String word) {
        int last = word.length() - 1;
        if (last < 1 || VietnameseLetters.tone(word.charAt(last)) == 0) {
            return word;
        }
        char end = VietnameseLetters.toneless(word.charAt(last));
        char middle = word.charAt(last - 1);
        boolean open = middle == 'o' && (end == 'a' || end == 'e') || middle == 'u' && end == 'y' && (last < 2
                || word.charAt(last - 2) != 'q');
        return open ? word.substring(0, last - 1)
                + VietnameseLetters.toned(middle, VietnameseLetters.tone(word.charAt(last))) + end : word;
    }

    /** True when the words before or after make the pair part of something else: "hội đông người", "tổ chức". */
    static boolean mayFollow(String first, String second, String before, String after) {
        if (EXACT.contains(before + " " + first) || EXACT.contains(second + " " + after)) {
            return true;
        }
        return nearest(before, first) != null && !before.isEmpty();
    }
}
