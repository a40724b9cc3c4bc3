package vn.dienhinh.cli;

import java.util.List;
import vn.dienhinh.application.parcel.ParcelEntry;

/**
 * What was in a package, for {@code --json}.
 *
 * @param program which program made it, and its version
 * @param madeAt  when, in ISO form; empty where it does not say
 * @param id      of the conference
 * @param title   of the conference
 * @param unit    who holds it
 * @param people  delegates in its list
 * @param files   in their order, the conference first
 */
record UnpackedParcel(int formatVersion, String file, String program, String madeAt, String id, String title,
                      String unit, int people, List<ParcelEntry> files) {

    static final int FORMAT_VERSION = 1;
}
