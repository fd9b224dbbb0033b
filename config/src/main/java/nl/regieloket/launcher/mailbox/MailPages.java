package nl.regieloket.launcher.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The mails of the demo, newest first: as a page for people and as {@code /mails.json} for tests. */
record MailPages(GreenMail mail) implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean json = exchange.getRequestURI().getPath().equals("/mails.json");
        String body = json ? json(mails()) : page(mails());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", (json ? "application/json" : "text/html") + ";charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private List<Mail> mails() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(MailPages::read)
                .sorted(Comparator.comparing(Mail::sent).reversed())
                .toList();
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    Arrays.stream(message.getAllRecipients())
                            .map(Address::toString)
                            .collect(Collectors.joining(", ")),
                    String.valueOf(message.getSubject()),
                    message.getSentDate() == null
                            ? ""
                            : message.getSentDate().toInstant().toString(),
                    text(message.getContent()));
        } catch (MessagingException | IOException e) {
            return new Mail("", "unreadable mail", "", String.valueOf(e.getMessage()));
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            var all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i).getContent())).append('\n');
            }
            return all.toString();
        }
        return String.valueOf(content);
    }

    private static String json(List<Mail> mails) {
        var all = Json.createArrayBuilder();
        mails.forEach(mail -> all.add(Json.createObjectBuilder()
                .add("to", mail.to())
                .add("subject", mail.subject())
                .add("sent", mail.sent())
                .add("text", mail.text())));
        return all.build().toString();
    }

    private static String page(List<Mail> mails) {
        var page = new StringBuilder("<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Demo mailbox</title>"
                + "<style>body{font:16px sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
                + "pre{white-space:pre-wrap;background:#f3f3f3;padding:1rem}</style>"
                + "<h1>Demo mailbox</h1><p>Mail that the demo sent. Nothing leaves this machine.</p>");
        if (mails.isEmpty()) {
            page.append("<p>No mail yet.</p>");
        }
        for (Mail one : mails) {
            page.append("<h2>")
                    .append(escape(one.subject()))
                    .append("</h2><p>to ")
                    .append(escape(one.to()));
            page.append(", ")
                    .append(one.sent())
                    .append("</p><pre>")
                    .append(escape(one.text()))
                    .append("</pre>");
        }
        return page.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * A mail as it is shown.
     *
     * @param to addresses, comma separated
     * @param sent ISO moment, empty when the mail has no date
     */
    record Mail(String to, String subject, String sent, String text) {}
}
