package nl.regieloket.privacy.lookback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.delegations.ReadingRepresentations;
import nl.regieloket.delegations.ReadingRepresentations.HelpGiven;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.privacy.breaches.BreachId;
import org.jspecify.annotations.Nullable;

/**
 * Looks back at what a helper saw and did in a case (E5): for the privacy officers of the municipality, and to read for the
 * casemanager. Nobody is called a fraud by it, the resident least: it is a list.
 */
@Boundary
@Stateless
public class LookingBack {
    private static final int MOST = 100;
    private static final int MOST_IN_EVIDENCE = 5000;

    @Inject
    private ReadingRepresentations representations;

    @Inject
    private HelperLines lines;

    @Inject
    private LookBackStore store;

    @Inject
    private AfterJudging after;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * Whom one looks back at.
     *
     * @throws Problem.Missing {@code representation.unknown} when there is no such authorisation, or he may not know of it
     */
    public LookBackView of(Actor actor, RepresentationId id) {
        Permit<LookBackAction> permit = permit(actor, LookBackAction.LOOK, id);
        return view(permit, representations.helped(permit, id));
    }

    /**
     * What he saw of the resident who authorised him, newest first.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<LookBackLine> seen(Actor actor, RepresentationId id, @Nullable Cursor next, int limit) {
        requireLimit(limit);
        Permit<LookBackAction> permit = permit(actor, LookBackAction.LOOK, id);
        return lines.seen(permit, representations.helped(permit, id), next, limit);
    }

    /** What he did and tried in the case, newest first. */
    public Slice<LookBackLine> done(Actor actor, RepresentationId id, @Nullable Cursor next, int limit) {
        requireLimit(limit);
        Permit<LookBackAction> permit = permit(actor, LookBackAction.LOOK, id);
        return lines.done(permit, representations.helped(permit, id), next, limit);
    }

    /**
     * Says whether it is a data breach. If so its record is opened, with what is known filled in.
     *
     * @return the record; null: it is none
     * @throws Problem.Conflict {@code look-back.judged}
     */
    public @Nullable BreachId judge(Actor actor, RepresentationId id, boolean breach, String reasons) {
        Permit<LookBackAction> permit = permit(actor, LookBackAction.JUDGE, id);
        HelpGiven help = representations.helped(permit, id);
        if (store.judgement(id).isPresent()) {
            throw new Problem.Conflict("look-back.judged");
        }
        store.add(new HelperJudgement(permit, help.caseFile(), breach, reasons, clock.now()));
        return after.judged(permit, help, breach, reasons);
    }

    /** The grounds on which it may be handed over today. */
    public List<DisclosureGround> grounds(Actor actor) {
        return DisclosureGround.on(clock.today());
    }

    /**
     * Hands it over: a disclosure of its own, with its own line in the trail and on record with ground and recipient.
     *
     * @param ground code of a ground in force
     * @param recipient who gets it, such as a police unit
     * @throws Problem.Invalid {@code look-back.ground-unknown} on {@code ground}; {@code required} on {@code recipient};
     *     {@code look-back.too-long} of more than five thousand lines
     */
    public Evidence disclose(Actor actor, RepresentationId id, @Nullable String ground, String recipient) {
        Permit<LookBackAction> permit = permit(actor, LookBackAction.DISCLOSE, id);
        HelpGiven help = representations.helped(permit, id);
        DisclosureGround on = DisclosureGround.on(clock.today()).stream()
                .filter(one -> one.code().equals(ground))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("ground", "look-back.ground-unknown"));
        Slice<LookBackLine> seen = lines.seen(permit, help, null, MOST_IN_EVIDENCE);
        Slice<LookBackLine> done = lines.done(permit, help, null, MOST_IN_EVIDENCE);
        if (seen.next() != null || done.next() != null) {
            throw new Problem.Invalid("ground", "look-back.too-long");
        }
        List<LookBackLine> all = new ArrayList<>(seen.rows());
        all.addAll(done.rows());
        store.add(new Disclosure(permit, help.caseFile(), on, recipient, all.size(), clock.now()));
        return new Evidence(view(permit, help), on, recipient.strip(), seen.rows(), done.rows());
    }

    private LookBackView view(Permit<LookBackAction> permit, HelpGiven help) {
        return new LookBackView(
                help.id(),
                help.caseNumber(),
                help.resident(),
                help.helper(),
                help.scope(),
                help.from(),
                help.until(),
                help.status(),
                store.judgement(help.id()).map(HelperJudgement::view).orElse(null),
                store.disclosures(help.id()).stream().map(Disclosure::view).toList(),
                access.allowed(permit.actor(), permit.subject(), EnumSet.allOf(LookBackAction.class)));
    }

    private Permit<LookBackAction> permit(Actor actor, LookBackAction action, RepresentationId id) {
        Subject subject = representations.subject(actor, id);
        try {
            return access.permit(actor, action, subject);
        } catch (Problem.Missing _) {
            throw new Problem.Missing("representation.unknown");
        }
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
