package nl.regieloket.proposals.confirmations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CommitmentId;
import org.jspecify.annotations.Nullable;

/** Keeps what partners say of their collection systems; nothing that was said is changed. */
@Boundary
@Stateless
public class KeepingConfirmations {
    @Inject
    private Confirmations confirmations;

    @Inject
    private BusinessClock clock;

    /**
     * Notes what is said about the part that the permit is for.
     *
     * @return whether it says anything new: the same once more on one day, such as a system that tries again sends, is noted once
     */
    public boolean add(Permit<?> permit, CollectionState state, @Nullable String note) {
        CommitmentId part = new CommitmentId(permit.subject().id());
        List<Confirmation> said = confirmations.about(List.of(part));
        if (!said.isEmpty() && said.getLast().says(state, note, clock.today())) {
            return false;
        }
        confirmations.add(new Confirmation(part, permit, state, note, clock.now()));
        return true;
    }

    /** All that was said about these parts, each in the order in which it came. */
    public Map<CommitmentId, List<ConfirmationView>> about(Permit<?> permit, Collection<CommitmentId> parts) {
        return parts.isEmpty()
                ? Map.of()
                : confirmations.about(parts).stream()
                        .collect(Collectors.groupingBy(
                                Confirmation::about, Collectors.mapping(Confirmation::view, Collectors.toList())));
    }
}
