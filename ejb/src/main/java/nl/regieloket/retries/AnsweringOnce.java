package nl.regieloket.retries;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.keys.FieldCipher;

/**
 * Makes that a request sent twice under one key acts once and is answered twice. The key is the client's; it counts for
 * one actor and one day. A request that broke off keeps its key taken, because nobody knows whether it acted: the client
 * has to look.
 */
@Boundary
@Stateless
public class AnsweringOnce {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    @Inject
    private GivenAnswers answers;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Clock clock;

    /**
     * Takes the key for this request.
     *
     * @param requestHash SHA-256 over the method, the address and the body
     * @return the answer that was given before; empty: act now, and call {@link #finish} or {@link #forget}
     * @throws Problem.Invalid {@code idempotency.key-malformed}
     * @throws Problem.Conflict {@code idempotency.key-reused} when the key belongs to another request, {@code
     *     idempotency.outcome-unknown} while the first one is under way or when it broke off
     */
    public Optional<Answer> begin(Actor actor, String key, byte[] requestHash) {
        if (!KEY.matcher(key).matches()) {
            throw new Problem.Invalid("Idempotency-Key", "idempotency.key-malformed");
        }
        UUID id = id(actor, key);
        Optional<GivenAnswer> known = answers.find(id);
        if (known.isEmpty()) {
            answers.add(new GivenAnswer(id, requestHash, clock.instant()));
            return Optional.empty();
        }
        return Optional.of(repeat(known.get(), id, requestHash));
    }

    private Answer repeat(GivenAnswer given, UUID id, byte[] requestHash) {
        if (!given.isOf(requestHash)) {
            throw new Problem.Conflict("idempotency.key-reused");
        }
        byte[] body = given.body();
        if (body == null) {
            throw new Problem.Conflict("idempotency.outcome-unknown");
        }
        return given.answer(cipher.decrypt(body, context(id)));
    }

    /** Keeps the answer for whoever asks again. */
    public void finish(Actor actor, String key, Answer answer) {
        UUID id = id(actor, key);
        answers.find(id).ifPresent(given -> given.answer(answer, cipher.encrypt(answer.body(), context(id))));
    }

    /** Gives the key back: the act was refused and changed nothing. */
    public void forget(Actor actor, String key) {
        answers.remove(id(actor, key));
    }

    private static UUID id(Actor actor, String key) {
        // Another function is another one who asks: he gets no answer that he got as what he is no more.
        String owner = actor.person().value() + " " + actor.organisation() + " "
                + actor.functions().stream().sorted().toList() + " " + key;
        return UUID.nameUUIDFromBytes(owner.getBytes(StandardCharsets.UTF_8));
    }

    static String context(UUID id) {
        return "answer:" + id;
    }
}
