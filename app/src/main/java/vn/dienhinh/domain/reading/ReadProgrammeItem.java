package vn.dienhinh.domain.reading;

/**
 * A programme item.
 *
 * @param text      in the paper's words
 * @param optional  true for "nếu có"
 * @param condition when it applies: "chỉ áp dụng đối với đơn vị tổ chức Đại hội"; null for always
 */
public record ReadProgrammeItem(String text, boolean optional, String condition) {
}
