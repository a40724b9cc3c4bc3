package vn.dienhinh.messages;

/** Why a package is refused, in the words of a clerk. */
public final class ParcelMessages {

    private final Messages messages;

    /** Takes its words from the bundle. */
    public ParcelMessages(Messages messages) {
        this.messages = messages;
    }

    /**
     * One or two sentences.
     *
     * @param file    the package, as it shall be named
     * @param problem why it is refused
     * @param found   the file inside it, or the limit that is passed; empty when nothing is to be named
     */
    public String sentence(String file, Enum<?> problem, String found) {
        String where = found.isEmpty() ? "" : messages.get("unreadableParcel.where", shown(found));
        return messages.get("unreadableParcel." + problem.name(), file, shown(found), where);
    }

    /** A hostile name may hold signs that turn lines around or erase them. */
    private static String shown(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    }
}
