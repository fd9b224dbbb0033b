package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the demo and the tests start listens on this machine alone: nobody beside one on the train gets in. */
@EnabledOnOs(OS.LINUX)
class LoopbackIT {
    private static final String LISTENS = "0A";

    /** As the kernel writes addresses: 127.0.0.0/8, ::1, and 127.0.0.0/8 inside of IPv6; each word turned round. */
    private static final String LOOPBACK = "[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F";

    /** A socket that listens, and of which process. */
    private record Listener(String part, String address, int port) {}

    @Test
    void every_process_of_the_stack_listens_on_loopback_alone() throws IOException {
        List<Listener> listeners = listeners();
        int base = URI.create(Running.url()).getPort();
        assertThat(listeners).extracting(Listener::part).contains("mariadb", "keycloak", "payara", "launcher");
        assertThat(listeners)
                .as("application, Keycloak, MariaDB, SMTP, mail viewer, admin, Keycloak health")
                .extracting(Listener::port)
                .contains(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6);
        assertThat(listeners)
                .filteredOn(listener -> !listener.address().matches(LOOPBACK))
                .isEmpty();
    }

    private static List<Listener> listeners() throws IOException {
        Path run = Path.of(System.getProperty("regieloket.run", ".run"));
        var pids = new TreeMap<Long, String>();
        for (String part : List.of("pids/mariadb", "pids/keycloak", "pids/payara", "launcher")) {
            String told = Files.readString(run.resolve(part + ".pid")).strip();
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(told.split(" ", 2)[0])).orElseThrow();
            String name = part.substring(part.indexOf('/') + 1);
            pids.put(process.pid(), name);
            process.descendants().forEach(child -> pids.putIfAbsent(child.pid(), name));
        }
        List<Listener> found = new ArrayList<>();
        for (var process : pids.entrySet()) {
            Set<String> inodes = sockets(process.getKey());
            for (String table : List.of("tcp", "tcp6")) {
                for (String line : Files.readAllLines(Path.of("/proc", "net", table))) {
                    String[] fields = line.strip().split("\\s+", -1);
                    if (fields[3].equals(LISTENS) && inodes.contains(fields[9])) {
                        String[] local = fields[1].split(":", 2);
                        found.add(new Listener(process.getValue(), local[0], Integer.parseInt(local[1], 16)));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path file : files.toList()) {
                String target;
                try {
                    target = Files.readSymbolicLink(file).toString();
                } catch (IOException closedMeanwhile) {
                    continue;
                }
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }
}
