package vn.dienhinh.messages;

/** Why a conference file can't be read, in the words of a clerk. */
public final class UnreadableMessages {

    private final Messages messages;

    /** Takes its words from the bundle. */
    public UnreadableMessages(Messages messages) {
        this.messages = messages;
    }

    /**
     * One or two sentences.
     *
     * @param file    the file, as it shall be named
     * @param problem what is wrong
     * @param field   place in the file; empty when it is the file as a whole
     * @param line    line, counted from 1
     * @param found   what stands there, or the limit that is passed
     */
    public String sentence(String file, Enum<?> problem, String field, int line, String found) {
        String where = field.isEmpty() ? messages.get("unreadable.wholeFile") : field;
        return messages.get("unreadable." + problem.name(), file, where, line, found);
    }
}
