package vn.dienhinh.messages;

import vn.dienhinh.domain.text.LegacyEncoding;
import vn.dienhinh.domain.roster.Remark;
import vn.dienhinh.domain.roster.RemarkCode;
import vn.dienhinh.domain.roster.RowStatus;

/** What is remarked on lists from files, in the words of a clerk. */
public final class RosterMessages {

    private static final int LONGEST_QUOTE = 80;

    private final Messages messages;

    /** Takes its words from the bundle. */
    public RosterMessages(Messages messages) {
        this.messages = messages;
    }

    /** One sentence, without the place. */
    public String sentence(Remark remark) {
        Object[] arguments = remark.arguments().stream().map(RosterMessages::shortened).toArray();
        if (remark.code() == RemarkCode.SHEET_LEGACY) {
            arguments[0] = messages.word(LegacyEncoding.valueOf(remark.arguments().get(0)));
        }
        return messages.get("roster." + remark.code(), arguments);
    }

    /** The same with the cell that it is about: "Ô C7: ...". */
    public String placed(Remark remark) {
        return remark.place().cell() + ": " + sentence(remark);
    }

    /** "nhận", "nhận, cần xem", "không nhận". */
    public String status(RowStatus status) {
        return messages.get("roster.status." + status);
    }

    /** Why a file can't be read: what happened, what to do, that nothing was taken. */
    public String unreadable(String file, Enum<?> problem, String detail) {
        return messages.get("unreadableList." + problem.name(), file, detail);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
