package io.mayfly.catalog;

import io.mayfly.signal.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a signal says of it.
 *
 * @param measures what it measures
 * @param settings what each of its settings means, by name
 */
record SignalSource(String measures, Map<String, String> settings) {

    private static final Pattern SETTING = Pattern.compile("@param (\\w+) ([^@]*)");

    static SignalSource of(Signal signal) {
        Class<?> type = signal.getClass();
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        Path file = Path.of("src/main/java/" + outer.getName().replace('.', '/') + ".java");
        Matcher found = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*record " + type.getSimpleName() + "\\(", Pattern.DOTALL)
                .matcher(read(file));
        if (!found.find()) {
            throw new IllegalStateException(type + " needs documentation in " + file);
        }
        String text = found.group(1)
                .replaceAll("[ \\t]*\\R[ \\t]*\\*[ \\t]?", " ")
                .replaceAll("\\{@(\\w+) #?([^}]*)}", "`$2`")
                .replaceAll("\\s+", " ")
                .strip();
        Map<String, String> settings = new LinkedHashMap<>();
        Matcher setting = SETTING.matcher(text);
        while (setting.find()) {
            settings.put(setting.group(1), setting.group(2).strip());
        }
        int end = text.indexOf(" @param ");
        return new SignalSource(end < 0 ? text : text.substring(0, end), settings);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
