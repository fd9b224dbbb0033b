package nl.regieloket.privacy.requests.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that became of it.
 *
 * @param version rises with every change
 * @param name of the resident
 * @param municipality name of it
 * @param answerBy last day, inclusive
 * @param ownerName of the officer who handles it; empty: nobody yet, or not for the one who asks
 * @param extended null: not extended
 * @param decided null: not yet
 * @param carriedOut what was put right; null: nothing, or not yet
 * @param told organisations to which that was passed on (AVG 19), by name
 * @param fileUntil last day on which his data stands ready for him; null: it does not
 * @param lifted null: not, or it was no restriction
 */
public record RequestView(
        UUID id,
        long version,
        ResidentId resident,
        String name,
        String municipality,
        RequestKind kind,
        String asked,
        RequestChannel channel,
        IdentityCheck check,
        LocalDate receivedOn,
        LocalDate answerBy,
        RequestProgress progress,
        String ownerName,
        @Nullable Extended extended,
        @Nullable Decided decided,
        @Nullable Done carriedOut,
        List<Told> told,
        @Nullable LocalDate fileUntil,
        @Nullable Done lifted)
        implements PersonalData {
    public RequestView {
        told = List.copyOf(told);
    }

    /**
     * That it takes longer.
     *
     * @param on the day on which that was told
     */
    public record Extended(LocalDate on, String reason) {}

    /**
     * What was decided.
     *
     * @param ground null: granted wholly
     * @param objectBy last day to object (Awb 6:7)
     */
    public record Decided(
            RequestOutcome outcome, @Nullable RefusalGround ground, String reasons, LocalDate on, LocalDate objectBy) {}

    /** Something that was done, in words. */
    public record Done(LocalDate on, String words) {}

    /** That an organisation was told. */
    public record Told(String organisation, LocalDate on) {}

    /** Whether something of it waits to be put right. */
    public boolean waitsToBeCarriedOut() {
        return kind == RequestKind.RECTIFICATION
                && decided != null
                && decided.outcome() != RequestOutcome.REFUSED
                && carriedOut == null;
    }

    /** Whether his data is restricted by it now. */
    public boolean restricts() {
        return kind == RequestKind.RESTRICTION
                && decided != null
                && decided.outcome() != RequestOutcome.REFUSED
                && lifted == null;
    }

    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident);
    }

    @Override
    public String toString() {
        return "RequestView[" + id + "]";
    }
}
