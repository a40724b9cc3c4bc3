package vn.dienhinh.application.settings;

/** Port: keeps the settings. They are a comfort: neither method ever fails. */
public interface SettingsStore {

    /** The settings kept last; the defaults when there are none or they can't be read. */
    Settings load();

    /** Keeps the settings; true when they could be written. */
    boolean save(Settings settings);
}
