package vn.dienhinh.application.conference;

import java.time.Instant;
import java.util.Optional;

/** Another window, perhaps on another machine, holds the store. */
public final class StoreInUseException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Holder holder;

    /**
     * Who holds it.
     *
     * @param user    the name of the account
     * @param machine the machine's name; empty where it has none
     * @param since   when it was opened
     */
    public record Holder(String user, String machine, Instant since) {
    }

    /** @param holder null where it is not known */
    public StoreInUseException(Holder holder, Throwable cause) {
        super(Reason.IN_USE, "another window holds the data folder", cause);
        this.holder = holder;
    }

    /** Who holds it; empty where that is not known. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }
}
