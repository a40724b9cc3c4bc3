package vn.dienhinh.application.document;

/** File formats of papers. */
public enum DocumentFormat {
    DOCX("docx"), PDF("pdf");

    private final String extension;

    DocumentFormat(String extension) {
        this.extension = extension;
    }

    /** File name extension without the dot. */
    public String extension() {
        return extension;
    }
}
