package nl.regieloket.launcher.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of one start, all counted from one base, so that two checkouts run side by side.
 *
 * @param base the port of the application, 1024 to 65500
 */
public record Ports(int base) {
    static final String IDENTITY_PROVIDER = "Keycloak";
    static final String DATABASE = "MariaDB";
    static final String MAILBOX = "demo mailbox";

    private static final int FIRST_FREE = 18000;
    private static final int LAST_FREE = 30000;
    private static final int STEP = 100;

    /** Checks the base. */
    public Ports {
        if (base < 1024 || base > 65500) {
            throw new StartFailed("The port must be between 1024 and 65500, not " + base);
        }
    }

    /** A base whose ports are all free just now, for tests; not always the same one, since others look too. */
    public static Ports free() {
        int count = (LAST_FREE - FIRST_FREE) / STEP;
        int first = ThreadLocalRandom.current().nextInt(count);
        for (int i = 0; i < count; i++) {
            var ports = new Ports(FIRST_FREE + (first + i) % count * STEP);
            if (ports.wanted().values().stream().allMatch(Ports::isFree)) {
                return ports;
            }
        }
        throw new StartFailed("No base between " + FIRST_FREE + " and " + LAST_FREE + " has all its ports free");
    }

    public int application() {
        return base;
    }

    public int identityProvider() {
        return base + 1;
    }

    public int database() {
        return base + 2;
    }

    public int smtp() {
        return base + 3;
    }

    public int mailbox() {
        return base + 4;
    }

    public int admin() {
        return base + 5;
    }

    public int identityProviderHealth() {
        return base + 6;
    }

    /** Ports that Payara would take if somebody let it; its defaults would be those of another checkout. */
    public int spare(int index) {
        return base + 10 + index;
    }

    /**
     * Looks whether all ports are free, before anything starts.
     *
     * @param others the parts that somebody else runs, elsewhere
     * @throws StartFailed that names the port in use, and the part that wants it
     */
    public void requireFree(Set<String> others) {
        wanted().forEach((what, port) -> {
            if (others.stream().noneMatch(what::startsWith) && !isFree(port)) {
                throw new StartFailed("Port " + port + " (" + what + ") is in use. Choose another base with -Dport="
                        + (base + 1000) + ", or stop what uses it.");
            }
        });
    }

    private Map<String, Integer> wanted() {
        var wanted = new LinkedHashMap<String, Integer>();
        wanted.put("application", application());
        wanted.put(IDENTITY_PROVIDER, identityProvider());
        wanted.put(DATABASE, database());
        wanted.put(MAILBOX + ", SMTP", smtp());
        wanted.put(MAILBOX + ", page", mailbox());
        wanted.put("Payara admin", admin());
        wanted.put(IDENTITY_PROVIDER + " health", identityProviderHealth());
        return wanted;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
