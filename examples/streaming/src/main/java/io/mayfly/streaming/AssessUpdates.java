package io.mayfly.streaming;

import io.mayfly.Mayfly;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/** Runs the topology against a broker until it is stopped. */
public final class AssessUpdates {

    private static final String USAGE = """
            usage: BROKERS [AS-OF]
              BROKERS  such as localhost:9092; the topics dossiers, assessments and mistakes must be there
              AS-OF    the day of all assessments, such as 2023-07-24; without it the day in UTC of each record
            """;

    private AssessUpdates() {}

    /**
     * Runs until the process is stopped.
     *
     * @param args the brokers and, if it is one for all, the day
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        AsOf asOf = args.length == 1 ? AsOf.ofRecord() : args.length == 2 ? day(args[1]) : null;
        if (asOf == null) {
            err.print(USAGE);
            System.exit(2);
            return;
        }
        KafkaStreams streams = new KafkaStreams(Updates.topology(Mayfly.standard(), asOf), properties(args[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
    }

    static @Nullable AsOf day(String text) {
        try {
            return AsOf.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** {@return settings under which what comes out does not depend on when the process was stopped and started again} */
    static Properties properties(String brokers) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "mayfly");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        return properties;
    }
}
