package vn.dienhinh.cli;

import java.util.List;

/**
 * What lists of delegates hold, as {@code import-delegates --json} prints it.
 *
 * @param formatVersion   version of this form
 * @param files           each file that was read
 * @param rows            every row that holds a person
 * @param possibleDoubles pairs of places whose rows may be one person
 * @param notTaken        every text that no field of anybody took
 */
public record ImportedFiles(int formatVersion, List<File> files, List<Row> rows, List<List<String>> possibleDoubles,
                            List<NotTaken> notTaken) {

    /**
     * A text that no field took.
     *
     * @param place   its cell; row 0 for a line above a table of a text
     * @param heading the heading of its column; empty where there is none
     * @param text    as it stands there
     */
    public record NotTaken(String place, String heading, String text) {
    }

    /** Version of this form. */
    public static final int FORMAT_VERSION = 1;

    /**
     * A file.
     *
     * @param file   its name without folders
     * @param sheets its sheets or tables, in order
     */
    public record File(String file, List<Sheet> sheets) {
    }

    /**
     * A sheet.
     *
     * @param sheet        its name; empty where the file is one table
     * @param encoding     UNICODE, DECOMPOSED, TCVN3, VNI, WINDOWS_1258 or DOUBLE_UTF8
     * @param sampleBefore a text as it stood in the file; empty for UNICODE
     * @param sampleAfter  the same text as it was understood
     * @param guessed      true when it had no heading
     * @param columns      columns that were found
     * @param remarks      sentences about the sheet as a whole
     * @param rows         number of rows that hold people
     */
    public record Sheet(String sheet, String encoding, String sampleBefore, String sampleAfter, boolean guessed,
                        List<Column> columns, List<String> remarks, int rows) {
    }

    /**
     * A column.
     *
     * @param column  its letter
     * @param heading as it stands there
     * @param field   what it is taken for; null when it is left out
     */
    public record Column(String column, String heading, String field) {
    }

    /**
     * A row that holds a person.
     *
     * @param place        "thon-1.xlsx!Sheet1!A7"
     * @param status       taken, remarked or refused
     * @param remarks      sentences with the cell that they are about
     * @param title        rank, degree or honorary title that stood before the name; empty for none
     * @param gender       MALE, FEMALE or null
     * @param birth        "1975", "1975-03-12" or null
     * @param partyMember  null while not known
     * @param unit         workplace or address
     * @param category     EXEMPLAR_COLLECTIVE, EXEMPLAR_INDIVIDUAL, GUEST, LEADER, SERVICE or null
     * @param achievements highest title or commendation
     * @param locality     hamlet
     * @param religion     empty for none or not known
     * @param note         remark, with what was put there because nobody knew where it belongs
     */
    public record Row(String place, String status, List<String> remarks, String fullName, String title, String gender, String birth,
                      String ethnicity, Boolean partyMember, String position, String unit, String category,
                      String collective, String achievements, String locality, String religion, String note) {
    }
}
