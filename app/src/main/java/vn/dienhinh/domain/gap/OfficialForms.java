package vn.dienhinh.domain.gap;

import java.util.List;
import vn.dienhinh.domain.rule.Source;

/** The forms of meeting that the central guidance of 2024 knows, offered where the superior names none. */
public final class OfficialForms {

    /** Hướng dẫn số 2823/HD-BNV. */
    public static final Source SOURCE = new Source("Hướng dẫn số 2823/HD-BNV ngày 21/5/2024 của Bộ Nội vụ", "", "");

    /** Their official names. */
    public static final List<String> NAMES = List.of("Hội nghị tuyên dương điển hình tiên tiến",
            "Hội nghị biểu dương người tốt, việc tốt",
            "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo");

    private OfficialForms() {
    }
}
