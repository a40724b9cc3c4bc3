package vn.dienhinh.domain.check;

import java.util.List;
import java.util.regex.Pattern;

/** The slips that real plans have, as data (domain.md, "What goes wrong"; layout.md, section 12). */
final class SlipList {

    /** Misspelt words that can't be anything else in such a paper. */
    static final List<Slip> WORDS = List.of(
            Slip.word("trích ngành", "trích ngang"),
            Slip.word("địa biểu", "đại biểu"),
            Slip.word("điếm", "điểm"),
            Slip.word("hình tức", "hình thức"),
            Slip.word("củng cổ", "củng cố"),
            Slip.word("bộ cục", "bố cục"));

    /** Small words and names of the field that are never doubled; "luôn luôn" or "người người" rightly are. */
    static final List<Slip> DOUBLED = List.of(Slip.doubled(
            "các|những|và|của|là|được|bị|cho|trong|với|để|về|theo|tại|từ khi|này|đã|sẽ|có|không|do|trên|hoặc|khi|"
                    + "hội nghị|đại biểu|điển hình|thi đua|khen thưởng|tiên tiến"));

    /** Two full stops after a word; three are an omission, dots after a blank are a gap to fill in. */
    static final Slip DOUBLE_STOP = new Slip(
            Pattern.compile("\\.\\.(?<=[\\p{L}\\p{M}\\p{N})”\"]\\.\\.)(?!\\.)"), ".", List.of(".."));

    private SlipList() {
    }
}
