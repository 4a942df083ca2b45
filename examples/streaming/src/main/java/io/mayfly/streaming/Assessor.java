package io.mayfly.streaming;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Assessment;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Assesses one update after the other and passes on what is another assessment than the last one of the company. */
final class Assessor implements Processor<@Nullable String, byte @Nullable [], @Nullable String, byte @Nullable []> {

    /** A broker takes no record that its header makes too large. */
    private static final int LONGEST_ERROR = 1_000;

    private final Mayfly mayfly;
    private final AsOf asOf;

    @SuppressWarnings("NullAway.Init")
    private ProcessorContext<@Nullable String, byte @Nullable []> context;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, String> last;

    Assessor(Mayfly mayfly, AsOf asOf) {
        this.mayfly = mayfly;
        this.asOf = asOf;
    }

    @Override
    public void init(ProcessorContext<@Nullable String, byte @Nullable []> given) {
        context = given;
        last = given.getStateStore(Updates.LAST);
    }

    @Override
    public void process(Record<@Nullable String, byte @Nullable []> update) {
        try {
            String company = update.key();
            if (company == null) {
                throw new MistakeException("no key, expected the id of the company");
            }
            byte[] dossier = update.value();
            if (dossier == null) {
                forget(company, update);
            } else {
                assess(company, read(company, dossier), update);
            }
        } catch (MistakeException e) {
            Headers headers = new RecordHeaders(update.headers())
                    .add(
                            Updates.ERROR,
                            shortened(String.valueOf(e.getMessage())).getBytes(StandardCharsets.UTF_8));
            context.forward(update.withHeaders(headers), Updates.TO_MISTAKES);
        }
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "…";
    }

    /** An update without a value says that the company is no longer looked at. */
    private void forget(String company, Record<@Nullable String, byte @Nullable []> update) {
        if (last.delete(company) != null) {
            context.forward(update, Updates.TO_ASSESSMENTS);
        }
    }

    private void assess(String company, Dossier dossier, Record<@Nullable String, byte @Nullable []> update)
            throws MistakeException {
        Changed changed = changed(dossier, asOf.day(update.timestamp()), last.get(company));
        if (changed != null) {
            last.put(company, changed.essence());
            context.forward(
                    update.withValue(changed.report().getBytes(StandardCharsets.UTF_8)), Updates.TO_ASSESSMENTS);
        }
    }

    /** An assessment that is another one than the last. */
    private record Changed(String essence, String report) {}

    /**
     * A signal may fail when it measures, and its evidence when it is put into words; and no day of a year beyond 9999 is assessed,
     * which comes of times in other units than milliseconds.
     */
    private @Nullable Changed changed(Dossier dossier, LocalDate day, @Nullable String before) throws MistakeException {
        try {
            Assessment assessment = mayfly.assess(dossier, day);
            String essence = Essence.of(assessment);
            return essence.equals(before) ? null : new Changed(essence, JsonReport.of(assessment));
        } catch (RuntimeException e) {
            throw new MistakeException(String.valueOf(e.getMessage()));
        }
    }

    private static Dossier read(String company, byte[] json) throws MistakeException {
        Dossier dossier;
        try {
            dossier = Dossiers.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MistakeException("not UTF-8 text");
        } catch (InvalidDocumentException e) {
            throw new MistakeException(String.valueOf(e.getMessage()));
        }
        String id = dossier.company().id();
        if (!id.equals(company)) {
            throw new MistakeException("key (" + company + ") must be the id of the company (" + id + ")");
        }
        return dossier;
    }
}
