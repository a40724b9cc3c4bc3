package vn.dienhinh.application.parcel;

import vn.dienhinh.domain.conference.Conference;

/**
 * A package that was verified, with the conference in it.
 *
 * @param manifest   what it says of itself
 * @param conference the conference
 */
public record OpenedParcel(ParcelManifest manifest, Conference conference) {
}
