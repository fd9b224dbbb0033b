package nl.regieloket.kernel.id;

import java.util.UUID;

/** What identifies one kind of thing, so that no id is taken for that of another kind. */
public interface TypedId {
    UUID value();
}
