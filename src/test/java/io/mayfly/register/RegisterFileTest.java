package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RegisterFileTest {

    private static final int VERSION_AT = 8;

    private static final Register SMALL = AnyRegister.of(List.of(
            RegisterRow.builder("a")
                    .name("Alder Trade")
                    .country("GB")
                    .registered(LocalDate.of(2020, 2, 29))
                    .key(KeyKind.BUILDING, "1 high street")
                    .key(KeyKind.PHONE, "+441")
                    .figure(Measure.REVENUE, 12.5)
                    .imports("854231", 3)
                    .build(),
            RegisterRow.builder("b").key(KeyKind.BUILDING, "1 high street").build()));

    @Provide
    Arbitrary<List<RegisterRow>> rows() {
        return AnyRegister.rows();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void load_ofAnyOneByteChanged_isRefused(
            @ForAll("rows") List<RegisterRow> rows, @ForAll int at, @ForAll byte change) {
        byte[] saved = AnyRegister.saved(AnyRegister.of(rows));
        saved[Math.floorMod(at, saved.length)] ^= change == 0 ? 1 : change;

        assertThatIOException().isThrownBy(() -> AnyRegister.loaded(saved)).withMessageContaining("must");
    }

    @Test
    void load_ofEachByteChanged_isRefused() {
        byte[] saved = AnyRegister.saved(SMALL);

        for (int i = 0; i < saved.length; i++) {
            byte[] changed = saved.clone();
            changed[i] ^= 0x40;
            assertThatIOException().as("byte %d", i).isThrownBy(() -> AnyRegister.loaded(changed));
        }
    }

    @Test
    void load_ofEachBeginning_isRefusedAsTooShort() {
        byte[] saved = AnyRegister.saved(SMALL);

        for (int length = 0; length < saved.length; length++) {
            byte[] beginning = Arrays.copyOf(saved, length);
            assertThatIOException()
                    .isThrownBy(() -> AnyRegister.loaded(beginning))
                    .isInstanceOf(EOFException.class)
                    .withMessageContaining("must not end within its ")
                    .withMessageContaining("after " + length + " bytes");
        }
    }

    @Test
    void load_whereMoreFollows_isRefused() {
        byte[] saved = AnyRegister.saved(SMALL);

        assertThatIOException()
                .isThrownBy(() -> AnyRegister.loaded(Arrays.copyOf(saved, saved.length + 1)))
                .withMessageContaining("more follows");
    }

    @Test
    void load_ofALaterVersion_namesBoth() {
        byte[] saved = AnyRegister.saved(SMALL);
        ByteBuffer.wrap(saved).putInt(VERSION_AT, 7);

        assertThatIOException()
                .isThrownBy(() -> AnyRegister.loaded(saved))
                .withMessage("version of a saved register (7) must be 1. Maybe it was saved by a later release");
    }

    @Test
    void load_ofSomethingElse_namesItsFirstBytes() {
        byte[] text = "{\"company\": {}}".getBytes(StandardCharsets.UTF_8);

        assertThatIOException()
                .isThrownBy(() -> AnyRegister.loaded(text))
                .withMessage("first bytes (7b22636f) must be those of a saved register (8d6d6179)");
    }

    /** Where each number stands that tells a length, a huge one must not be believed. */
    @Test
    void load_ofHugeLengths_isRefusedWithoutTheMemory() {
        byte[] saved = AnyRegister.saved(SMALL);

        for (int at = VERSION_AT + Integer.BYTES; at <= saved.length - Integer.BYTES; at++) {
            byte[] changed = saved.clone();
            ByteBuffer.wrap(changed).putInt(at, Integer.MAX_VALUE);
            if (!Arrays.equals(changed, saved)) {
                assertThatIOException().isThrownBy(() -> AnyRegister.loaded(changed));
            }
        }
    }

    /** As somebody would who wants to harm: one number changed, and the check sum made to fit. */
    @Test
    void load_ofForgedNumbers_isRefusedOrWorks() throws IOException {
        byte[] saved = AnyRegister.saved(SMALL);
        int refused = 0;

        for (int at = VERSION_AT; at < saved.length - Integer.BYTES; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] forged = saved.clone();
                forged[at] = (byte) value;
                refused += worksOrRefused(sealed(forged)) ? 0 : 1;
            }
        }

        assertThat(refused).isPositive();
    }

    private static boolean worksOrRefused(byte[] forged) {
        try {
            Register register = AnyRegister.loaded(forged);
            register.description();
            register.peers(Measure.REVENUE, null, null).count();
            for (int i = 0; i < register.companies(); i++) {
                Member member = register.company(i);
                assertThat(register.find(member.id())).isNotNull();
                assertThat(member.toString()).isNotEmpty();
                member.country();
                member.registered();
                member.size();
                for (KeyKind kind : KeyKind.values()) {
                    for (long key : member.keys(kind)) {
                        assertThat(register.members(kind, key)).contains(member);
                    }
                }
            }
            assertThat(AnyRegister.saved(register)).isEqualTo(forged);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] sealed(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length - Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) sum.getValue());
        return bytes;
    }

    @Test
    void hash_ofARegister_isThatOfItsSavedForm() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(AnyRegister.saved(SMALL));

        assertThat(SMALL.hash()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    /** Fails when the saved form changes: raise its version then. */
    @Test
    void hash_ofAGivenRegister_staysTheSame() {
        assertThat(SMALL.hash()).isEqualTo("5bc62ceb60c1f00997959665e60163cade0e2a6582c4af5dad8268c3124071af");
    }

    @Test
    void serialization_ofARegister_bringsItBack() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SMALL);
            out.writeObject("what follows");
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Register) in.readObject()).hash()).isEqualTo(SMALL.hash());
            assertThat(in.readObject()).isEqualTo("what follows");
        }
    }
}
