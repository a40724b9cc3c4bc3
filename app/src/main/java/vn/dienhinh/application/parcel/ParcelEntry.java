package vn.dienhinh.application.parcel;

/**
 * One file of a package as its manifest tells it.
 *
 * @param name   name inside the package, folders parted by "/"
 * @param role   what it is
 * @param paper  which paper: the name of its kind, "PROPOSAL"; empty for other files
 * @param size   bytes
 * @param sha256 of its content, in small hexadecimal digits
 */
public record ParcelEntry(String name, EntryRole role, String paper, int size, String sha256) {

    public ParcelEntry {
        name = name == null ? "" : name;
        role = role == null ? EntryRole.PAPER : role;
        paper = paper == null ? "" : paper;
        sha256 = sha256 == null ? "" : sha256;
    }
}
