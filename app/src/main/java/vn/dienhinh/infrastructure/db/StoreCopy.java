package vn.dienhinh.infrastructure.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Store files apart from the one that is worked with. */
public final class StoreCopy {

    /** The store's file in any folder. */
    public static final String FILE = "dien-hinh.mv.db";

    private static final String NAME = "dien-hinh";

    private StoreCopy() {
    }

    /** Which form the store of a folder has; changes no byte. */
    public static int schemaVersion(Path folder) throws SQLException {
        try (Connection connection = new StoreAddress(folder, NAME).connectToRead()) {
            return SchemaVersion.of(connection);
        }
    }

    /** The form that this program works with. */
    public static int newestSchemaVersion() {
        return SchemaVersion.NEWEST;
    }
}
