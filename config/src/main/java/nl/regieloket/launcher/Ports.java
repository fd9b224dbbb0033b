package nl.regieloket.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one start, all counted from one base, so that two checkouts run side by side.
 *
 * @param base the port of the application, 1024 to 65500
 */
record Ports(int base) {
    private static final int FIRST_FREE = 18000;
    private static final int LAST_FREE = 30000;
    private static final int STEP = 100;

    Ports {
        if (base < 1024 || base > 65500) {
            throw new StartFailed("The port must be between 1024 and 65500, not " + base);
        }
    }

    /** A base whose ports are all free just now, for tests. */
    static Ports free() {
        for (int base = FIRST_FREE; base < LAST_FREE; base += STEP) {
            var ports = new Ports(base);
            if (ports.wanted().values().stream().allMatch(Ports::isFree)) {
                return ports;
            }
        }
        throw new StartFailed("No base between " + FIRST_FREE + " and " + LAST_FREE + " has all its ports free");
    }

    int application() {
        return base;
    }

    int identityProvider() {
        return base + 1;
    }

    int database() {
        return base + 2;
    }

    int smtp() {
        return base + 3;
    }

    int mailbox() {
        return base + 4;
    }

    int admin() {
        return base + 5;
    }

    int identityProviderHealth() {
        return base + 6;
    }

    /** The ports that Payara wants besides the two that are used; bound to loopback as well. */
    int spare(int index) {
        return base + 10 + index;
    }

    /**
     * Looks whether all ports are free, before anything starts.
     *
     * @throws StartFailed that names the port in use, and the part that wants it
     */
    void requireFree() {
        wanted().forEach((part, port) -> {
            if (!isFree(port)) {
                throw new StartFailed("Port " + port + " (" + part + ") is in use. Choose another base with -Dport="
                        + (base + 1000) + ", or stop what uses it.");
            }
        });
    }

    private Map<String, Integer> wanted() {
        var wanted = new LinkedHashMap<String, Integer>();
        wanted.put("application", application());
        wanted.put("Keycloak", identityProvider());
        wanted.put("MariaDB", database());
        wanted.put("demo mailbox, SMTP", smtp());
        wanted.put("demo mailbox, page", mailbox());
        wanted.put("Payara admin", admin());
        wanted.put("Keycloak health", identityProviderHealth());
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
