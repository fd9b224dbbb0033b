package nl.regieloket.retries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.kernel.keys.UnderKeys;
import org.jspecify.annotations.Nullable;

/** Brings answers under the newest key. */
@Dependent
class SealingAnswersAnew implements UnderKeys {
    @Inject
    private GivenAnswers answers;

    @Inject
    private FieldCipher cipher;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public @Nullable UUID sealAnew(@Nullable UUID after, int most) {
        List<GivenAnswer> some = answers.behind(after, most);
        some.forEach(this::sealAnew);
        return some.size() < most ? null : some.getLast().id();
    }

    private void sealAnew(GivenAnswer answer) {
        byte[] sealed = answer.body();
        if (sealed == null) {
            return;
        }
        cipher.sealedAnew(sealed, AnsweringOnce.context(answer.id()))
                .ifPresent(anew -> answers.sealAnew(answer.id(), sealed, anew));
    }
}
