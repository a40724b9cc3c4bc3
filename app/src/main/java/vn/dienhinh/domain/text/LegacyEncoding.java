package vn.dienhinh.domain.text;

/** In which encoding a sheet's letters were typed. */
public enum LegacyEncoding {
    /** Unicode, composed: nothing was changed. */
    UNICODE,
    /** Unicode with marks of their own, which were composed. */
    DECOMPOSED,
    /** TCVN 5712:1993, the fonts .VnTime and the like. */
    TCVN3,
    /** VNI-Windows, the fonts VNI-Times and the like. */
    VNI,
    /** Windows code page 1258 taken for 1252. */
    WINDOWS_1258,
    /** UTF-8 taken for windows-1252 once too often. */
    DOUBLE_UTF8
}
