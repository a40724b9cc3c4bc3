package vn.dienhinh.application.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;

/** Lists out into files, and the empty form that hamlets fill in. */
public final class DelegateExport {

    private static final List<ListColumn> FORM_COLUMNS = Stream.of(DelegateField.FULL_NAME, DelegateField.GENDER,
            DelegateField.BIRTH_YEAR, DelegateField.ETHNICITY, DelegateField.PARTY_MEMBER, DelegateField.POSITION,
            DelegateField.WORKPLACE, DelegateField.CATEGORY, DelegateField.COLLECTIVE, DelegateField.LOCALITY,
            DelegateField.HIGHEST_AWARD, DelegateField.NOTE).map(ListColumn::of).toList();
    private static final List<String> GUIDANCE = List.of("CÁCH GHI DANH SÁCH ĐẠI BIỂU",
            "Mỗi người ghi một dòng ở trang Danh sách; không gộp ô, không thêm hoặc bỏ cột.",
            "Viết họ tên như trong giấy tờ, chữ Unicode, không viết tắt; chức vụ ghi ở cột riêng.",
            "Chọn giới tính trong danh sách của ô: Nam hoặc Nữ.",
            "Ghi ngày sinh dạng 12/3/1975; nếu chỉ biết năm thì ghi năm, ví dụ 1975. Không rõ thì để trống.",
            "Ghi tên dân tộc, ví dụ Kinh, Tày, Nùng; không ghi dấu x.",
            "Ở cột đảng viên chọn Có hoặc Không; chưa rõ thì để trống.",
            "Chọn thành phần trong danh sách của ô. Điển hình tập thể: ghi thêm tên tập thể mà người đó đại diện.",
            "Ghi thôn, xóm, tổ dân phố nơi ở hoặc nơi bình chọn.",
            "Khen thưởng cao nhất: danh hiệu hoặc hình thức khen cao nhất trong giai đoạn, kèm năm.",
            "Lưu tệp dạng *.xlsx rồi gửi lại, không đặt mật khẩu.");

    private final ListFileWriter writer;
    private final FileStore files;

    /**
     * @param writer makes the files' bytes
     * @param files  writes them whole or not at all
     */
    public DelegateExport(ListFileWriter writer, FileStore files) {
        this.writer = writer;
        this.files = files;
    }

    /** True when the name says a kind that lists are written in: .xlsx or .csv. */
    public static boolean isKnownKind(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    /**
     * Writes a list; the file's name says in which form. Empty rows are left out.
     *
     * @throws FileStoreException when it could not be written; what stood there before still does
     */
    public void write(List<Delegate> delegates, Path file) throws FileStoreException {
        List<Delegate> filled = delegates.stream().filter(delegate -> !delegate.isBlank()).toList();
        boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        files.writeAtomically(file, text ? writer.text(filled) : writer.workbook(filled));
    }

    /**
     * Writes the empty form.
     *
     * @throws FileStoreException when it could not be written
     */
    public void writeForm(Path file) throws FileStoreException {
        files.writeAtomically(file, writer.form(FORM_COLUMNS, GUIDANCE));
    }
}
