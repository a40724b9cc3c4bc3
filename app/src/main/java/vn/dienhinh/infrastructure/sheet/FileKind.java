package vn.dienhinh.infrastructure.sheet;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes. */
enum FileKind {
    /** Workbooks and texts of today, and everything else that is packed the same way. */
    ARCHIVE,
    /** Office files of 1997 to 2003, and those of today that are locked. */
    OLE2,
    /** Workbooks of before 1997. */
    OLD_WORKBOOK,
    PDF,
    PICTURE,
    PACKED,
    RICH_TEXT,
    /** Anything else, if its letters are letters. */
    TEXT;

    static FileKind of(byte[] start) {
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("PK\u0003\u0004") || letters.startsWith("PK\u0005\u0006")) {
            return ARCHIVE;
        }
        if (letters.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE2;
        }
        if (letters.startsWith("\u0009\u0008\u0008\u0000") || letters.startsWith("\u0009\u0000\u0004\u0000")
                || letters.startsWith("\u0009\u0002\u0006\u0000") || letters.startsWith("\u0009\u0004\u0006\u0000")) {
            return OLD_WORKBOOK;
        }
        if (letters.startsWith("%PDF")) {
            return PDF;
        }
        if (letters.startsWith("\u0089PNG") || letters.startsWith("\u00FF\u00D8\u00FF") || letters.startsWith("GIF8")) {
            return PICTURE;
        }
        if (letters.startsWith("Rar!") || letters.startsWith("7z\u00BC\u00AF") || letters.startsWith("\u001F\u008B")) {
            return PACKED;
        }
        return letters.startsWith("{\\rtf") ? RICH_TEXT : TEXT;
    }
}
