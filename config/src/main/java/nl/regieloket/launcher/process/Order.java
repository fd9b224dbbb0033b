package nl.regieloket.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program to start.
 *
 * @param name what a person calls it
 * @param part what its log and its process file are called
 * @param command the program and its arguments
 * @param environment what it gets besides the environment of the launcher
 * @param input what it reads at its start
 * @param folder where it starts; null: where the launcher did
 */
public record Order(
        String name,
        String part,
        List<String> command,
        Map<String, String> environment,
        String input,
        @Nullable Path folder) {
    /** Takes its own copies. */
    public Order {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A program without an environment or input of its own. */
    public Order(String name, String part, List<String> command) {
        this(name, part, command, Map.of(), "", null);
    }

    /** The same, with this environment. */
    public Order with(Map<String, String> other) {
        return new Order(name, part, command, other, input, folder);
    }

    /** The same, reading this at its start. */
    public Order reading(String text) {
        return new Order(name, part, command, environment, text, folder);
    }

    /** The same, started in this folder. */
    public Order in(Path other) {
        return new Order(name, part, command, environment, input, other);
    }
}
