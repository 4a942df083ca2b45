package io.mayfly.streaming;

import io.mayfly.Mayfly;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker: the engine's own test driver. */
final class Driven implements AutoCloseable {

    private final TopologyTestDriver driver;
    private final TestInputTopic<@Nullable String, byte @Nullable []> in;
    private final TestOutputTopic<String, byte[]> assessments;
    private final TestOutputTopic<String, byte[]> mistakes;

    Driven(Mayfly mayfly, AsOf asOf, Path folder) {
        var properties = AssessUpdates.properties("none:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(Updates.topology(mayfly, asOf), properties);
        in = driver.createInputTopic(Updates.DOSSIERS, new StringSerializer(), new ByteArraySerializer());
        assessments =
                driver.createOutputTopic(Updates.ASSESSMENTS, new StringDeserializer(), new ByteArrayDeserializer());
        mistakes = driver.createOutputTopic(Updates.MISTAKES, new StringDeserializer(), new ByteArrayDeserializer());
    }

    Driven send(@Nullable String key, byte @Nullable [] value, String time) {
        in.pipeInput(key, value, Instant.parse(time));
        return this;
    }

    Driven send(String key, String value, String time) {
        return send(key, value.getBytes(StandardCharsets.UTF_8), time);
    }

    /** The values that have come out since it was last asked, as text. */
    List<@Nullable String> assessments() {
        return assessments.readValuesToList().stream().map(Driven::text).toList();
    }

    List<TestRecord<String, byte[]>> records() {
        return assessments.readRecordsToList();
    }

    List<TestRecord<String, byte[]>> mistakes() {
        return mistakes.readRecordsToList();
    }

    @Nullable
    String last(String company) {
        return driver.<String, String>getKeyValueStore(Updates.LAST).get(company);
    }

    private static @Nullable String text(byte @Nullable [] value) {
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
