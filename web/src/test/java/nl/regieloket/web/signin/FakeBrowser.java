package nl.regieloket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A browser with one session, as far as signing in looks at it. */
final class FakeBrowser {
    private static final AtomicInteger SESSIONS = new AtomicInteger();

    private volatile @Nullable Session session;

    private static final class Session {
        private final Map<String, Object> attributes = new ConcurrentHashMap<>();
        private volatile String id = "session-" + SESSIONS.incrementAndGet();
        private volatile boolean ended;

        private String rename() {
            id = "session-" + SESSIONS.incrementAndGet();
            return id;
        }
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getSession" -> session(arguments == null || (boolean) arguments[0]);
                    case "changeSessionId" -> live().rename();
                    default -> throw new AssertionError("nobody foresaw " + method.getName());
                });
    }

    @Nullable
    String sessionId() {
        Session now = session;
        return now == null || now.ended ? null : now.id;
    }

    private @Nullable HttpSession session(boolean create) {
        Session now = session;
        if (now == null || now.ended) {
            if (!create) {
                return null;
            }
            now = new Session();
            session = now;
        }
        return proxy(now);
    }

    private Session live() {
        Session now = session;
        if (now == null || now.ended) {
            throw new IllegalStateException();
        }
        return now;
    }

    private static HttpSession proxy(Session session) {
        return (HttpSession) Proxy.newProxyInstance(
                FakeBrowser.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (self, method, arguments) -> {
                    if (session.ended) {
                        throw new IllegalStateException();
                    }
                    return switch (method.getName()) {
                        case "getId" -> session.id;
                        case "getAttribute" -> session.attributes.get((String) arguments[0]);
                        case "setAttribute" -> {
                            session.attributes.put((String) arguments[0], arguments[1]);
                            yield null;
                        }
                        case "invalidate" -> {
                            session.ended = true;
                            yield null;
                        }
                        default -> throw new AssertionError("nobody foresaw " + method.getName());
                    };
                });
    }
}
