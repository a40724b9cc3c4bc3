package vn.dienhinh.ui.shell;

import vn.dienhinh.application.conference.EditName;
import vn.dienhinh.messages.Messages;

/** Edits in words: "xóa 3 đại biểu". */
final class EditNames {

    private EditNames() {
    }

    static String words(Messages messages, EditName edit) {
        return messages.get("edit." + edit.key(), edit.arguments().toArray());
    }
}
