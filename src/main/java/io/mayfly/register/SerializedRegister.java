package io.mayfly.register;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import org.jspecify.annotations.Nullable;

/** Stands for a register in Java serialization, which thereby takes the saved form, with all its checks. */
public final class SerializedRegister implements Externalizable {

    private static final long serialVersionUID = 1;

    private transient @Nullable Register register;

    /** For serialization only. */
    public SerializedRegister() {}

    SerializedRegister(Register register) {
        this.register = register;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        if (register == null) {
            throw new StreamCorruptedException("a serialized register must hold one");
        }
        register.save(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                out.write(bytes, start, length);
            }
        });
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        register = RegisterFile.read(new InputStream() {
            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                return in.read(bytes, start, length);
            }
        });
    }

    private Object readResolve() throws ObjectStreamException {
        if (register == null) {
            throw new StreamCorruptedException("a serialized register must hold one");
        }
        return register;
    }
}
