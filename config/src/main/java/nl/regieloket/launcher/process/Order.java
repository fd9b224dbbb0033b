package nl.regieloket.launcher.process;

import java.util.List;
import java.util.Map;

/**
 * A program to start.
 *
 * @param name what a person calls it
 * @param part what its log and its process file are called
 * @param command the program and its arguments
 * @param environment what it gets besides the environment of the launcher
 * @param input what it reads at its start
 */
public record Order(String name, String part, List<String> command, Map<String, String> environment, String input) {
    /** Takes its own copies. */
    public Order {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A program without an environment or input of its own. */
    public Order(String name, String part, List<String> command) {
        this(name, part, command, Map.of(), "");
    }

    /** The same, with this environment. */
    public Order with(Map<String, String> other) {
        return new Order(name, part, command, other, input);
    }
}
