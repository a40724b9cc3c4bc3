package vn.dienhinh.ui.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;

/** Puts a mended text into the text field that a finding stands under; undo takes it back like anything typed. */
final class FieldMend {

    /** A finding about one line of a field that holds a list: "plan.backdrop[1]", "assignments[0].tasks[2]". */
    private static final Pattern LINE_OF_LIST = Pattern.compile(".*\\[(\\d+)]");

    private FieldMend() {
    }

    /** True when the field is a text that the first mend of the finding replaces. */
    static boolean fits(Node field, Finding finding) {
        return (field instanceof CommitTextArea || field instanceof CommitTextField) && !finding.fixes().isEmpty()
                && finding.fixes().get(0) instanceof Fix.ReplaceText;
    }

    /** Replaces the text, or the one line of it that the finding is about, and hands it over. */
    static void make(Node field, Finding finding) {
        String mended = ((Fix.ReplaceText) finding.fixes().get(0)).replacement();
        Matcher line = LINE_OF_LIST.matcher(finding.place().path());
        TextInputControl control = (TextInputControl) field;
        control.setText(line.matches() ? withLine(control.getText(), Integer.parseInt(line.group(1)), mended) : mended);
        if (field instanceof CommitTextArea area) {
            area.commit();
        } else {
            ((CommitTextField) field).commit();
        }
    }

    /** Lines without words are no entries of the list. */
    private static String withLine(String text, int number, String mended) {
        String[] lines = text.split("\n", -1);
        int entry = -1;
        for (int index = 0; index < lines.length; index++) {
            entry += lines[index].isBlank() ? 0 : 1;
            if (entry == number && !lines[index].isBlank()) {
                lines[index] = mended;
                return String.join("\n", lines);
            }
        }
        return text;
    }
}
