package io.mayfly.spark;

import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRow;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** A part of a register that is still being built; travels as the saved form of what it holds. */
final class PartialRegister implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient RegisterBuilder builder;

    PartialRegister(RegisterBuilder builder) {
        this.builder = builder;
    }

    PartialRegister add(RegisterRow row) {
        builder.add(row);
        return this;
    }

    PartialRegister merge(PartialRegister other) {
        builder.merge(other.builder);
        return this;
    }

    Register build() {
        return builder.build();
    }

    private Object writeReplace() {
        return new Travelling(builder.build());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a part of a register travels as " + Travelling.class.getName());
    }

    private record Travelling(Register register) implements Serializable {
        private Object readResolve() {
            return new PartialRegister(RegisterBuilder.asOf(register.asOf()).merge(register));
        }
    }
}
