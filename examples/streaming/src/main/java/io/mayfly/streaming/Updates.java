package io.mayfly.streaming;

import io.mayfly.Mayfly;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * The topology. Records of {@link #DOSSIERS} have the id of a company as their key and its dossier as JSON in UTF-8 as their value;
 * no value forgets the company. A record goes to {@link #ASSESSMENTS}, with the JSON report as its value, when the assessment is
 * another one than the last of that company, and to {@link #MISTAKES}, as it came and with the header {@link #ERROR}, when it cannot
 * be read or assessed; the last assessment then stands.
 */
public final class Updates {

    /** The topic of dossiers. */
    public static final String DOSSIERS = "dossiers";

    /** The topic of changed assessments. */
    public static final String ASSESSMENTS = "assessments";

    /** The topic of records that cannot be read or assessed. */
    public static final String MISTAKES = "mistakes";

    /** The header that tells a mistake, in UTF-8. */
    public static final String ERROR = "error";

    /** The store of the last assessment of each company, shortened to score, band and hash. */
    public static final String LAST = "last-assessments";

    static final String TO_ASSESSMENTS = "to-assessments";
    static final String TO_MISTAKES = "to-mistakes";

    private static final String READ = "read";
    private static final String ASSESS = "assess";

    private Updates() {}

    /**
     * Makes the topology.
     *
     * @param mayfly what assesses, within the register that it has
     * @param asOf the day of each assessment
     * @return a topology with one source, one store and two sinks
     */
    public static Topology topology(Mayfly mayfly, AsOf asOf) {
        return new Topology()
                .addSource(READ, new StringDeserializer(), new ByteArrayDeserializer(), DOSSIERS)
                .addProcessor(ASSESS, () -> new Assessor(mayfly, asOf), READ)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(LAST), Serdes.String(), Serdes.String()),
                        ASSESS)
                .addSink(TO_ASSESSMENTS, ASSESSMENTS, new StringSerializer(), new ByteArraySerializer(), ASSESS)
                .addSink(TO_MISTAKES, MISTAKES, new StringSerializer(), new ByteArraySerializer(), ASSESS);
    }
}
