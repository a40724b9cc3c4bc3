package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slips that papers of this field have, as data: first seen in real plans (domain.md, layout.md section 12). */
final class SlipWords {

    /**
     * One line a slip: wrong > right; after "-" words before which, after "+" words after which it is none; "?" for a
     * right side that the program can't know.
     */
    private static final String DATA = """
            trích ngành > trích ngang
            trích ngan > trích ngang
            các ubnd các > UBND các
            địa biểu > đại biểu
            đại biêu > đại biểu
            đại biển > đại biểu
            điếm > điểm
            hình tức > hình thức
            hình thứ > hình thức + hai ba tư nhất năm sáu bảy
            củng cổ > củng cố
            cũng cố > củng cố
            bộ cục > bố cục
            phân phương hướng > phần phương hướng - từng
            điểm hình tiên tiến > điển hình tiên tiến
            điển hình tiến > điển hình tiên tiến + tới bộ hành độ tiến
            điển hình tiến tiến > điển hình tiên tiến
            điển hình tiên > điển hình tiên tiến + tiến phong
            điển hình tiên tiên > điển hình tiên tiến
            điền hình > điển hình
            tuyên đương > tuyên dương
            tuyên dượng > tuyên dương
            biểu đương > biểu dương
            biểu dượng > biểu dương
            khen thường > khen thưởng + xuyên
            kêt quả > kết quả
            sơ kêt > sơ kết
            xuất xắc > xuất sắc
            suất sắc > xuất sắc
            xuất sác > xuất sắc
            sáng lạng > xán lạn
            sử lý > xử lý
            sử dung > sử dụng
            bổ xung > bổ sung
            xúc tích > súc tích
            chau dồi > trau dồi
            trau chuốc > trau chuốt
            chuẩn đoán > chẩn đoán
            thăm quan > tham quan
            thành tựa > thành tựu
            nghành > ngành
            đội ngủ > đội ngũ
            cổ vủ > cổ vũ
            cổ vụ > cổ vũ
            kỷ luât > kỷ luật
            kĩ niệm > kỷ niệm
            kỹ niệm > kỷ niệm
            kỹ cương > kỷ cương
            kỹ luật > kỷ luật
            kỹ yếu > kỷ yếu
            lãnh đao > lãnh đạo
            chỉ đao > chỉ đạo
            triễn khai > triển khai
            phát triễn > phát triển
            tổng hơp > tổng hợp
            tổng họp > tổng hợp
            phối hơp > phối hợp
            phối họp > phối hợp
            bảo đãm > bảo đảm
            đãm bảo > đảm bảo
            đảm bào > đảm bảo
            hổ trợ > hỗ trợ
            hổ sơ > hồ sơ
            thủ tuc > thủ tục
            giử vững > giữ vững
            gìn giử > gìn giữ
            vửng mạnh > vững mạnh
            bền vửng > bền vững
            sữa đổi > sửa đổi
            sữa chữa > sửa chữa
            chổ ở > chỗ ở
            rỏ ràng > rõ ràng
            nêu rỏ > nêu rõ
            làm rỏ > làm rõ
            chỉ rỏ > chỉ rõ
            nổ lực > nỗ lực
            phấn đáu > phấn đấu
            nhiệt liêt > nhiệt liệt
            nhiệt liệc > nhiệt liệt
            chân trọng > trân trọng
            trân trong > trân trọng
            chặt chẻ > chặt chẽ
            mạnh mẻ > mạnh mẽ
            vui vẽ > vui vẻ
            dử liệu > dữ liệu
            trách nhiêm > trách nhiệm
            nhiệm vu > nhiệm vụ
            vướng mắt > vướng mắc
            khuyến kích > khuyến khích
            khích lê > khích lệ
            đóng gớp > đóng góp
            đống góp > đóng góp
            tiếc kiệm > tiết kiệm
            tiết kiêm > tiết kiệm
            lảng phí > lãng phí
            lãnh phí > lãng phí
            trang nghiêng > trang nghiêm
            tuyên truyên > tuyên truyền
            tuyên chuyền > tuyên truyền
            cộng chức > công chức
            cán bô > cán bộ
            nhân dâng > nhân dân
            kinh phi > kinh phí
            ngân xách > ngân sách
            quyết định ban hàng > quyết định ban hành
            ban hàng > ban hành + hóa hoá tháng năm ngày
            thẩm quyên > thẩm quyền
            thầm quyền > thẩm quyền
            hội nghi > hội nghị + vấn ngờ thức lễ
            tổ trức > tổ chức
            tổ chưc > tổ chức
            chương chình > chương trình
            trương trình > chương trình
            báo cáo tông kết > báo cáo tổng kết
            tổng kêt > tổng kết
            thành tich > thành tích
            phương hương > phương hướng
            hưởng úng > hưởng ứng
            phát đông > phát động + đảo
            danh sach > danh sách
            danh xách > danh sách
            kế hoach > kế hoạch
            kế hoặch > kế hoạch
            kê hoạch > kế hoạch
            khai mạt > khai mạc
            bế mạt > bế mạc
            trong sạch vững manh > trong sạch vững mạnh
            tập thê > tập thể
            tâp thể > tập thể
            cá nhận > cá nhân
            gương ngưòi tốt > gương người tốt
            người tốt việt tốt > người tốt việc tốt
            việt tốt > việc tốt
            dự tóan > dự toán
            quyêt định > quyết định
            quyết đinh > quyết định
            tờ chình > tờ trình
            tời trình > tờ trình
            trao tăng > trao tặng
            chao tặng > trao tặng
            tôn vình > tôn vinh
            tồn vinh > tôn vinh
            lao đông > lao động
            xây dưng > xây dựng
            xây dụng > xây dựng
            thưc hiện > thực hiện
            thực hiên > thực hiện
            hoàn thanh > hoàn thành + toán tra
            hoàn thàng > hoàn thành
            đánh gía > đánh giá
            gía trị > giá trị
            nhân dip > nhân dịp
            trưc tiếp > trực tiếp
            trực tiêp > trực tiếp
            xã hôi > xã hội
            chính tri > chính trị + thức ân kỷ
            mặt trân > mặt trận
            uỷ bân > ủy ban
            ủy bạn > ủy ban
            hội đông nhân dân > hội đồng nhân dân
            cụ thê > cụ thể
            cựu chiên binh > cựu chiến binh
            phụ nử > phụ nữ
            thanh niện > thanh niên
            """;

    /** Words that never follow each other: one between them was lost. */
    private static final String MISSING = """
            các của > ?
            những của > ?
            của là > ?
            của được > ?
            của để > ?
            các và > ?
            những và > ?
            các được > ?
            các để > ?
            các trên > ?
            các về > ?
            xây dựng triển khai > xây dựng kế hoạch triển khai
            ban hành tổ chức > ban hành kế hoạch tổ chức
            phối > phối hợp - phân điều chi xứng cung đối hôn tương + hợp kết trí cảnh hình thuộc khí màu âm ghép ngẫu liệu đồ chỉnh giống hậu giữa thẩm
            """;

    private static final Map<String, List<Slip>> BY_FIRST = new HashMap<>();

    static {
        DATA.lines().forEach(line -> add(line, false));
        MISSING.lines().forEach(line -> add(line, true));
    }

    private SlipWords() {
    }

    /**
     * One slip.
     *
     * @param wrong     its words
     * @param right     what belongs there; null when the program can't know
     * @param missing   true where a word was lost
     * @param notAfter  words after which it is none
     * @param notBefore words before which it is none
     */
    record Slip(List<String> wrong, String right, boolean missing, List<String> notAfter, List<String> notBefore) {

        boolean fits(String before, String after) {
            return !notAfter.contains(before) && !notBefore.contains(after);
        }
    }

    /** The slips that begin with a word. */
    static List<Slip> startingWith(String word) {
        return BY_FIRST.getOrDefault(word, List.of());
    }

    private static void add(String line, boolean missing) {
        int arrow = line.indexOf(" > ");
        List<String> wrong = List.of(line.substring(0, arrow).strip().split(" "));
        String rest = line.substring(arrow + 3);
        List<String> after = tail(rest, '+');
        List<String> before = tail(after.isEmpty() ? rest : rest.substring(0, rest.indexOf(" + ")), '-');
        int end = rest.indexOf(" - ") >= 0 ? rest.indexOf(" - ") : rest.indexOf(" + ");
        String right = (end < 0 ? rest : rest.substring(0, end)).strip();
        BY_FIRST.computeIfAbsent(wrong.get(0), key -> new ArrayList<>())
                .add(new Slip(wrong, right.equals("?") ? null : right, missing, before, after));
    }

    private static List<String> tail(String text, char mark) {
        int at = text.indexOf(" " + mark + " ");
        return at < 0 ? List.of() : Arrays.asList(text.substring(at + 3).strip().split(" "));
    }
}
