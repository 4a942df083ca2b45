package io.mayfly.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The saved form of a register. */
final class RegisterFile {

    static final int VERSION = 1;

    private RegisterFile() {}

    static void save(Settings settings, Index index, OutputStream out) throws IOException {
        throw new IOException("not yet");
    }

    static Register load(InputStream in) throws IOException {
        throw new IOException("not yet");
    }

    static String sha256(Settings settings, Index index) {
        throw new IllegalStateException("not yet");
    }
}
