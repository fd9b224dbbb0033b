package nl.regieloket.launcher.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.regieloket.realm.CastMember;
import nl.regieloket.realm.OneTimeCode;

/**
 * The telephones of the demo: the one-time codes that its people would read there now, as a page for people and as
 * {@code /codes/<username>} for scripts.
 */
record CodePages(List<CastMember> cast, Clock clock) implements HttpHandler {
    private static final String PATH = "/codes/";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean one = path.startsWith(PATH);
        String body = one ? code(path.substring(PATH.length())) : page();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", (one ? "text/plain" : "text/html") + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The code of one person; empty for who has none. */
    private String code(String username) {
        return cast.stream()
                .filter(member -> member.username().equals(username))
                .map(this::code)
                .findFirst()
                .orElse("");
    }

    private String code(CastMember member) {
        String secret = member.otpSecret();
        return secret == null ? "" : OneTimeCode.at(clock.instant(), secret);
    }

    private String page() {
        var page = new StringBuilder(
                "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Demo codes</title>"
                        + "<meta http-equiv=refresh content=5>"
                        + "<style>body{font:16px sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}</style>"
                        + "<h1>Demo codes</h1><p>What the telephones of the demo show now. A code counts for half a minute.</p><ul>");
        cast.stream()
                .filter(member -> member.otpSecret() != null)
                .forEach(member -> page.append("<li>")
                        .append(member.name())
                        .append(" (")
                        .append(member.username())
                        .append("): <strong>")
                        .append(code(member))
                        .append("</strong>"));
        return page.append("</ul>").toString();
    }
}
