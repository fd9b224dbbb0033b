package nl.regieloket.retries;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it went over the wire.
 *
 * @param status HTTP status, 200 to 299
 * @param mediaType of the body; null: no body
 * @param location header {@code Location}; null: none
 * @param tag header {@code ETag}; null: none
 * @param body text of the body; empty: none
 */
public record Answer(
        int status,
        @Nullable String mediaType,
        @Nullable String location,
        @Nullable String tag,
        String body) {}
