package vn.dienhinh.ui.step.rules.reading;

/** A district's plan for its communes and for itself. */
public final class SamplePlan {

    /** Its text, a line a paragraph. */
    public static final String TEXT = """
            ỦY BAN NHÂN DÂN HUYỆN MẪU
            Số: 12/KH-UBND
            Mẫu, ngày 05 tháng 9 năm 2024
            KẾ HOẠCH
            Tổ chức Hội nghị điển hình tiên tiến các cấp
            Thực hiện Kế hoạch số 500/KH-UBND ngày 01/8/2024 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện Mẫu ban hành kế hoạch như sau:
            II. NỘI DUNG
            1. Đối với các xã, trường học, doanh nghiệp
            a) Hình thức: Hội nghị tuyên dương điển hình tiên tiến.
            b) Thời gian: 1/2 ngày, hoàn thành trước ngày 20/3/2025.
            c) Số lượng: Đơn vị có dưới 300 lao động thì tổ chức hội nghị toàn thể; đơn vị có trên 300 lao động tổ chức hội nghị đại biểu không quá 200 đại biểu.
            d) Thành phần: đại biểu điển hình tiên tiến khoảng 70%; đại biểu khách mời khoảng 30%.
            2. Đối với huyện
            a) Hình thức: Hội nghị tuyên dương điển hình tiên tiến.
            b) Thời gian: 1 ngày, hoàn thành trước ngày 20/6/2025.
            c) Số lượng: không quá 300 đại biểu.
            3. Chương trình hội nghị
            - Chào cờ;
            - Báo cáo tổng kết;
            - Bế mạc.
            Nơi nhận:
            - UBND tỉnh (b/c);
            - UBND các xã;
            - Lưu: VT, NV.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn Mẫu
            """;

    private SamplePlan() {
    }
}
