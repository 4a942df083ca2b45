package io.mayfly.streaming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day as of which an update is assessed: told by the record or by whoever runs the stream, never by a clock. */
@FunctionalInterface
public interface AsOf {

    /**
     * The day of a record.
     *
     * @param timestamp the time of the record, in milliseconds since 1970-01-01 in UTC
     * @return the day
     */
    LocalDate day(long timestamp);

    /** {@return the day in UTC of each record} */
    static AsOf ofRecord() {
        return timestamp ->
                Instant.ofEpochMilli(timestamp).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * One day for all records.
     *
     * @param day the day
     * @return that day, whatever the record
     */
    static AsOf of(LocalDate day) {
        return timestamp -> day;
    }
}
