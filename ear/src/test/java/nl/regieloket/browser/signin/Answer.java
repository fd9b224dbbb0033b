package nl.regieloket.browser.signin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server answered, and at which address. */
record Answer(int status, URI uri, String body, HttpHeaders headers) {
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    String location() {
        return headers.firstValue("Location").orElse("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Where a redirect goes, as the value of one of its parameters. */
    String parameter(String name) {
        Matcher value =
                Pattern.compile("[?&]" + Pattern.quote(name) + "=([^&]*)").matcher(location());
        return value.find() ? URLDecoder.decode(value.group(1), StandardCharsets.UTF_8) : "";
    }

    String heading() {
        Matcher heading = HEADING.matcher(body);
        return heading.find() ? heading.group(1).strip() : "";
    }

    String formAction() {
        Matcher action = ACTION.matcher(body);
        if (!action.find()) {
            throw new AssertionError("no form at " + uri + ": " + heading());
        }
        return action.group(1).replace("&amp;", "&");
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    boolean asksForPassword() {
        return body.contains("kc-form-login");
    }

    boolean asksForCode() {
        return body.contains("name=\"otp\"");
    }
}
