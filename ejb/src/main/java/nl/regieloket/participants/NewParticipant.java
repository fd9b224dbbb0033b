package nl.regieloket.participants;

import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to add: an organisation, a person, or a person of an organisation.
 *
 * @param organisation of the register; null: a person for himself
 * @param personName at most 200 characters; null: the organisation as such
 */
public record NewParticipant(
        @Nullable OrganisationId organisation, @Nullable String personName, ParticipantRole role) {
    private static final int LONGEST_NAME = 200;

    public NewParticipant {
        personName = personName == null || personName.isBlank() ? null : personName.strip();
        if (organisation == null && personName == null) {
            throw new Problem.Invalid("personName", "participant.nobody");
        }
        if (personName != null && personName.length() > LONGEST_NAME) {
            throw new Problem.Invalid("personName", "too-long");
        }
        Words.requireLine("personName", personName);
    }

    @Override
    public String toString() {
        return "NewParticipant[" + role + "]";
    }
}
