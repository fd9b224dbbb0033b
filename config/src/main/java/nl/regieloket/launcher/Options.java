package nl.regieloket.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;

/**
 * What the launcher was asked to do: a command, and options written as {@code --name=value} or {@code --name}.
 *
 * @param command start, await, stop, deploy, migrate, move-processing-log, keys or verify; start where none is given
 * @param step what to do with the keys, the second word; empty: make them
 * @param values option by name; an empty value counts as not given
 */
record Options(String command, String step, Map<String, String> values) {
    private static final int PORT = 8180;

    Options {
        values = Map.copyOf(values);
    }

    static Options of(String... arguments) {
        var values = new HashMap<String, String>();
        var commands = Arrays.stream(arguments).filter(a -> !a.startsWith("--")).toList();
        Arrays.stream(arguments).filter(a -> a.startsWith("--")).forEach(a -> {
            String[] parts = a.substring(2).split("=", 2);
            values.put(parts[0], parts.length == 1 ? "true" : parts[1]);
        });
        return new Options(
                commands.isEmpty() ? "start" : commands.getFirst(), commands.size() < 2 ? "" : commands.get(1), values);
    }

    Ports ports() {
        String given = text("port", String.valueOf(PORT));
        if (given.equals("free")) {
            return Ports.free();
        }
        try {
            return new Ports(Integer.parseInt(given));
        } catch (NumberFormatException e) {
            throw new StartFailed("The port is not a number: " + given, e);
        }
    }

    boolean is(String name) {
        return text(name, "false").equals("true");
    }

    Path path(String name, Path otherwise) {
        return Path.of(text(name, otherwise.toString())).toAbsolutePath().normalize();
    }

    private String text(String name, String otherwise) {
        String given = values.getOrDefault(name, "");
        return given.isBlank() ? otherwise : given;
    }
}
