package vn.dienhinh.cli;

import java.util.function.Supplier;
import vn.dienhinh.application.parcel.ParcelService;

/** What the commands for packages work with; made when one of them runs. */
public record ParcelCommands(Supplier<ParcelService> parcels) {
}
