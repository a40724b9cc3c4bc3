package vn.dienhinh.infrastructure.db;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on by a minute at every look. */
final class TestClock extends Clock {

    private Instant now = Instant.parse("2025-06-01T00:00:00Z");

    @Override
    public Instant instant() {
        now = now.plusSeconds(60);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
