package io.mayfly.examples;

import io.mayfly.Mayfly;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.report.PlainText;
import io.mayfly.score.Scorecards;
import io.mayfly.signal.Signal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the companies of a file: JSON or JSON Lines in, text or JSON Lines out, in the same order. {@code --help} says
 * how. Everything is read and written in UTF-8, whatever the platform's character set.
 */
public final class AssessFile {

    static final int ALL_READ = 0;
    static final int SOME_REJECTED = 1;
    static final int UNREADABLE = 2;

    private AssessFile() {}

    /**
     * Runs and, unless all was read, ends the virtual machine with exit code 1 or 2.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        // Not System.out: its character set is the platform's.
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = run(args, System.in, out, err);
        out.flush();
        err.flush();
        if (code != ALL_READ) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs with the streams given.
     *
     * @param args as for {@link #main}
     * @param in what {@code -} reads
     * @param out where assessments go
     * @param err where everything else goes
     * @return the exit code: 0 all read, 1 some rejected, 2 wrong usage or unreadable file
     */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        try {
            Options options = Options.parse(args);
            if (options.help()) {
                out.print(Options.usage());
                return ALL_READ;
            }
            Mayfly mayfly = mayfly(options.scorecard());
            return assess(new Assessing(mayfly, options, out, err), options, in);
        } catch (Options.UsageException e) {
            err.println(PlainText.of(e.said()));
            err.print(Options.usage());
            return UNREADABLE;
        } catch (UnreadableException e) {
            err.println(PlainText.of(String.valueOf(e.getMessage())));
            return UNREADABLE;
        } catch (InvalidDocumentException e) {
            for (Problem problem : e.problems()) {
                err.println(PlainText.of("scorecard: " + problem));
            }
            return UNREADABLE;
        }
    }

    /** A file that cannot be read, in one sentence. */
    private static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String file, Exception cause) {
            super("cannot read " + (file.equals("-") ? "standard input" : file) + ": " + inWords(cause), cause);
        }

        private static String inWords(Exception cause) {
            if (cause instanceof NoSuchFileException) {
                return "no such file";
            }
            if (cause instanceof AccessDeniedException) {
                return "not permitted";
            }
            if (cause instanceof CharacterCodingException) {
                return "not UTF-8 text";
            }
            if (cause instanceof InvalidPathException) {
                return "not a name that a file can have";
            }
            String reason =
                    cause instanceof FileSystemException inFileSystem ? inFileSystem.getReason() : cause.getMessage();
            return reason == null ? "reading failed" : reason;
        }
    }

    /** Opening a directory succeeds on some systems, and what reading it then says differs. */
    private static Path file(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        return path;
    }

    private static int assess(Assessing assessing, Options options, InputStream in) throws UnreadableException {
        String file = options.file();
        try {
            if (file.equals("-")) {
                return assessing.all(in);
            }
            try (InputStream opened = Files.newInputStream(file(file))) {
                return assessing.all(opened);
            }
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableException(file, e);
        }
    }

    private static Mayfly mayfly(@Nullable String scorecard) throws UnreadableException {
        if (scorecard == null) {
            return Mayfly.standard();
        }
        try {
            byte[] bytes = Files.readAllBytes(file(scorecard));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Mayfly standard = Mayfly.standard();
            List<String> signals =
                    standard.scorer().signals().stream().map(Signal::id).toList();
            Scorecards cards = Scorecards.standard().withSignals(signals);
            return standard.withScorecard(scorecard.matches(".*[.]ya?ml") ? cards.readYaml(text) : cards.read(text));
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableException(scorecard, e);
        }
    }
}
