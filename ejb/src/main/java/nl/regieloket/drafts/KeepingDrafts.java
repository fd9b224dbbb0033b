package nl.regieloket.drafts;

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
 * Keeps what somebody types, so that an error, a lost session or a closed tab costs nothing. A draft belongs to one
 * person working for one organisation and is shown to nobody else; it needs no right, since nothing is read but what the
 * person typed.
 */
@Boundary
@Stateless
public class KeepingDrafts {
    static final int MOST_CHARACTERS = 64 * 1024;
    static final int MOST_DRAFTS = 50;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    @Inject
    private Drafts drafts;

    @Inject
    private FieldCipher cipher;

    @Inject
    private Clock clock;

    /**
     * Keeps the present state of a form in place of what was kept before; beyond fifty forms the oldest goes.
     *
     * @param key which form of what, such as {@code commit-<id>}: small letters, digits, points and hyphens
     * @param content at most 65,536 characters
     * @throws Problem.Invalid {@code draft.key-malformed} or {@code draft.too-large}
     */
    public void keep(Actor actor, String key, String content) {
        if (content.length() > MOST_CHARACTERS) {
            throw new Problem.Invalid("draft.too-large");
        }
        UUID id = id(actor, key);
        byte[] sealed = cipher.encrypt(content, context(id));
        Optional<Draft> known = drafts.find(id);
        if (known.isPresent()) {
            known.get().replace(sealed, clock.instant());
            return;
        }
        UUID person = actor.person().value();
        if (drafts.countOf(person) >= MOST_DRAFTS) {
            drafts.removeOldestOf(person);
        }
        drafts.add(new Draft(id, person, sealed, clock.instant()));
    }

    /** What this person typed there last; empty when there is nothing. */
    public Optional<String> find(Actor actor, String key) {
        UUID id = id(actor, key);
        return drafts.find(id).map(draft -> cipher.decrypt(draft.content(), context(id)));
    }

    /** Forgets it: it was sent, or thrown away. */
    public void discard(Actor actor, String key) {
        drafts.remove(id(actor, key));
    }

    private static UUID id(Actor actor, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Problem.Invalid("draft.key-malformed");
        }
        String owner = actor.person().value() + " " + actor.organisation() + " " + key;
        return UUID.nameUUIDFromBytes(owner.getBytes(StandardCharsets.UTF_8));
    }

    static String context(UUID id) {
        return "draft:" + id;
    }
}
