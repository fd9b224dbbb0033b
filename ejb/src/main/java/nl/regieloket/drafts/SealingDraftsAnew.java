package nl.regieloket.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.UnderKeys;
import org.jspecify.annotations.Nullable;

/** Brings drafts under the newest key. */
@Dependent
class SealingDraftsAnew implements UnderKeys {
    @Inject
    private Drafts drafts;

    @Inject
    private FieldCipher cipher;

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public @Nullable UUID sealAnew(@Nullable UUID after, int most) {
        List<Draft> some = drafts.behind(after, most);
        some.forEach(this::sealAnew);
        return some.size() < most ? null : some.getLast().id();
    }

    private void sealAnew(Draft draft) {
        byte[] sealed = draft.content();
        cipher.sealedAnew(sealed, KeepingDrafts.context(draft.id()))
                .ifPresent(anew -> drafts.sealAnew(draft.id(), sealed, anew));
    }
}
