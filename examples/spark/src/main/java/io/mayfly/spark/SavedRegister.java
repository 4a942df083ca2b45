package io.mayfly.spark;

import io.mayfly.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps registers as files, each under its hash, on whatever file system Spark knows. A name stands for one content, so that whoever
 * scores with the register of a name scores the same again.
 */
public final class SavedRegister {

    private SavedRegister() {}

    /**
     * Saves a register, unless it is there already.
     *
     * @param register the register
     * @param folder where to; made if need be
     * @param hadoop the settings of the file system
     * @return its file
     * @throws IOException if it cannot be written
     */
    public static Path save(Register register, Path folder, Configuration hadoop) throws IOException {
        FileSystem files = folder.getFileSystem(hadoop);
        Path file = new Path(folder, register.hash());
        if (!files.exists(file)) {
            // Written aside: a file of that name is whole.
            Path unfinished = new Path(folder, "_" + register.hash());
            try (OutputStream out = files.create(unfinished)) {
                register.save(out);
            }
            if (!files.rename(unfinished, file)) {
                throw new IOException("cannot rename " + unfinished + " to " + file);
            }
        }
        return file;
    }

    /**
     * Loads a register.
     *
     * @param file a file that {@link #save} made
     * @param hadoop the settings of the file system
     * @return the register
     * @throws IOException if it cannot be read, or is not the one that its name says
     */
    public static Register load(Path file, Configuration hadoop) throws IOException {
        try (InputStream in = file.getFileSystem(hadoop).open(file)) {
            Register register = Register.load(in);
            if (!register.hash().equals(file.getName())) {
                throw new IOException("name of a saved register must be its hash, which is " + register.hash());
            }
            return register;
        }
    }
}
