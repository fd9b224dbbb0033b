package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import nl.regieloket.testing.Api;

/** An answer that kept the contract. */
record Reply(HttpResponse<String> answer) {
    int status() {
        return answer.statusCode();
    }

    JsonObject json() {
        return Api.json(answer);
    }

    /** The text of a field. */
    String text(String field) {
        return json().getString(field);
    }

    /** The rows of a page of a list. */
    List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** Its tag, to send in {@code If-Match}. */
    String tag() {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError("No ETag: " + answer.body()));
    }

    String code() {
        return json().getString("code");
    }

    /** The answer of a success. */
    Reply ok() {
        assertThat(status()).as(answer.request() + " " + answer.body()).isBetween(200, 299);
        return this;
    }

    /** The answer of a refusal with this status and code. */
    Reply refused(int status, String code) {
        assertThat(status()).as(answer.request() + " " + answer.body()).isEqualTo(status);
        assertThat(code()).as(answer.body()).isEqualTo(code);
        return this;
    }
}
