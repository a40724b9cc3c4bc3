package vn.dienhinh.domain.form;

/** The points of form, each with its stable code and the place in NĐ 30/2020/NĐ-CP that asks for it. */
public enum FormCode {
    PAPER("page.paper", "I.1"),
    MARGIN_TOP("page.margin.top", "I.3"),
    MARGIN_BOTTOM("page.margin.bottom", "I.3"),
    MARGIN_LEFT("page.margin.left", "I.3"),
    MARGIN_RIGHT("page.margin.right", "I.3"),
    NUMBER_PLACE("page.number.place", "I.7"),
    NUMBER_SIZE("page.number.size", "I.7"),
    NUMBER_FIRST("page.number.first", "I.7"),
    NUMBER_RESTART("page.number.restart", "III.1.đ"),
    FONT("font.name", "I.4"),
    FONT_EMBEDDED("font.embedded", ""),
    LETTER_OUTSIDE("letters.outside", "I.4"),
    LETTER_WRONG("letters.wrong", "I.4"),
    LETTER_COMPOSED("letters.composed", "I.4"),
    LANGUAGE("file.language", ""),
    TITLE_PROPERTY("file.title", ""),
    NATION_SIZE("nation.size", "II.1a"),
    NATION_STYLE("nation.style", "II.1a"),
    NATION_PLACE("nation.place", "II.1a"),
    MOTTO_WORDS("motto.words", "II.1b"),
    MOTTO_SIZE("motto.size", "II.1b"),
    MOTTO_STYLE("motto.style", "II.1b"),
    MOTTO_PLACE("motto.place", "II.1b"),
    MOTTO_RULE("motto.rule", "II.1b"),
    SUPERIOR_SIZE("superior.size", "II.2b"),
    SUPERIOR_STYLE("superior.style", "II.2b"),
    ISSUER_SIZE("issuer.size", "II.2b"),
    ISSUER_STYLE("issuer.style", "II.2b"),
    ISSUER_PLACE("issuer.place", "II.2b"),
    ISSUER_RULE("issuer.rule", "II.2b"),
    PAPER_NUMBER_FORM("number.form", "II.3"),
    PAPER_NUMBER_SIZE("number.size", "II.3c"),
    PAPER_NUMBER_STYLE("number.style", "II.3c"),
    PAPER_NUMBER_PLACE("number.place", "II.3c"),
    DATE_FORM("date.form", "II.4b"),
    DATE_SIZE("date.size", "II.4c"),
    DATE_STYLE("date.style", "II.4c"),
    DATE_PLACE("date.place", "II.4c"),
    TYPE_SIZE("type.size", "II.5b"),
    TYPE_STYLE("type.style", "II.5b"),
    TYPE_PLACE("type.place", "II.5b"),
    SUBJECT_SIZE("subject.size", "II.5b"),
    SUBJECT_STYLE("subject.style", "II.5b"),
    SUBJECT_PLACE("subject.place", "II.5b"),
    SUBJECT_RULE("subject.rule", "II.5b"),
    SHORT_SUBJECT_SIZE("shortSubject.size", "II.5b"),
    SHORT_SUBJECT_STYLE("shortSubject.style", "II.5b"),
    DEAR_ALLOWED("dear.allowed", "II.9b, II.9c"),
    DEAR_SIZE("dear.size", "II.9d"),
    DEAR_STYLE("dear.style", "II.9d"),
    BODY_SIZE("body.size", "II.6e"),
    BODY_ALIGNMENT("body.alignment", "II.6e"),
    BODY_INDENT("body.indent", "II.6e"),
    BODY_GAP("body.gap", "II.6e"),
    BODY_LINES("body.lines", "II.6e"),
    BODY_BREAKS("body.breaks", "II.6e"),
    BODY_END("body.end", "Phụ lục III"),
    VALUE_OPEN("value.open", ""),
    BASIS_STYLE("basis.style", "II.6a"),
    HEADING_STYLE("heading.style", "II.6đ"),
    RECIPIENTS_HEAD_SIZE("recipientsHead.size", "II.9d"),
    RECIPIENTS_HEAD_STYLE("recipientsHead.style", "II.9d"),
    RECIPIENTS_SIZE("recipients.size", "II.9d"),
    RECIPIENTS_STYLE("recipients.style", "II.9d"),
    RECIPIENTS_MARKS("recipients.marks", "II.9d"),
    RECIPIENTS_AS_ABOVE("recipients.asAbove", "II.9b"),
    RECIPIENTS_ARCHIVE("recipients.archive", "II.9d"),
    AUTHORITY_SIZE("authority.size", "II.7đ"),
    AUTHORITY_STYLE("authority.style", "II.7đ"),
    AUTHORITY_PLACE("authority.place", "II.7đ"),
    SIGNER_SIZE("signer.size", "II.7đ"),
    SIGNER_STYLE("signer.style", "II.7đ"),
    SIGNATURE_TOGETHER("signature.together", ""),
    ANNEX_LABEL("annex.style", "III.1b"),
    ANNEX_SIZE("annex.size", "III.1b"),
    ANNEX_PLACE("annex.place", "III.1b"),
    ANNEX_TITLE_SIZE("annexTitle.size", "III.1b"),
    ANNEX_TITLE_STYLE("annexTitle.style", "III.1b"),
    ANNEX_NOTE_SIZE("annexNote.size", "III.1c"),
    ANNEX_NOTE_STYLE("annexNote.style", "III.1c"),
    ANNEX_RULE("annex.rule", "Phụ lục III, mẫu 2.1"),
    TABLE_HEADING("table.heading", ""),
    TABLE_ROWS("table.rows", ""),
    PEOPLE("people.present", "");

    private static final String DECREE = "NĐ 30/2020/NĐ-CP, ";

    private final String code;
    private final String section;

    FormCode(String code, String section) {
        this.code = code;
        this.section = section;
    }

    /** Stable code: "page.margin.left". */
    public String code() {
        return code;
    }

    /** Paper and section that ask for it; empty for the program's own points. */
    public String source() {
        if (section.isEmpty()) {
            return "";
        }
        return DECREE + (section.startsWith("Phụ lục") ? section : "Phụ lục I, mục " + section);
    }
}
