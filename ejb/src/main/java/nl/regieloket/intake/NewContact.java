package nl.regieloket.intake;

import java.time.Instant;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was.
 *
 * @param resident who asked; null: unknown, or he did not want to say
 * @param question in the words of who asked, at most 2000 characters
 * @param at moment on the business clock; null: now
 */
public record NewContact(
        ContactChannel channel,
        @Nullable ResidentId resident,
        String question,
        @Nullable Instant at) {
    private static final int LONGEST_QUESTION = 2000;

    public NewContact {
        question = Words.required("question", question, LONGEST_QUESTION);
    }

    /** Questions are personal data and stay out of logs. */
    @Override
    public String toString() {
        return "NewContact[" + channel + "]";
    }
}
