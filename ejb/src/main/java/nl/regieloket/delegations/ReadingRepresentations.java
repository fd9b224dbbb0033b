package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.households.MemberRow;
import org.jspecify.annotations.Nullable;

/** Reads whom residents authorised. */
@Boundary
@Stateless
public class ReadingRepresentations {
    private static final int MOST = 100;
    private static final Set<DelegationAction> ON_ONE =
            Set.of(DelegationAction.SUSPEND, DelegationAction.RESUME, DelegationAction.END);

    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Representations representations;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Eligible eligible;

    @Inject
    private BusinessClock clock;

    @Inject
    private Clock realClock;

    /** The newest 100 authorisations in a case, the newest first; for a resident those that he gave. */
    public List<RepresentationView> ofCase(Actor actor, CaseFileId caseFile) {
        return ofCase(actor, caseFile, null, MOST).rows();
    }

    /**
     * A part of the authorisations in a case, the newest first; for a resident those that he gave.
     *
     * @param after where to go on; null: from the newest
     * @param limit rows to return, 1 to 100
     */
    public Slice<RepresentationView> ofCase(Actor actor, CaseFileId caseFile, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Subject subject = readingCases.subject(actor, caseFile);
        var permit = access.permit(actor, DelegationAction.READ, subject);
        Slice<Representation> found = Slice.of(
                representations.of(caseFile, permit.standsFor(), after, limit), limit, one -> Cursor.after(one.id()));
        Map<OrganisationId, String> names = register.names(found.rows().stream()
                .map(Representation::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Set<DelegationAction> allowed = access.allowed(actor, subject, ON_ONE);
        return found.map(one -> view(one, names, allowed));
    }

    /** The number of the case, for who works on it and sees its authorisations there. */
    public String caseNumber(Actor actor, CaseFileId caseFile) {
        var permit = access.permit(actor, DelegationAction.OVERSEE, readingCases.subject(actor, caseFile));
        return readingCases.reference(permit, caseFile).number();
    }

    /** The authorisation as what a right is asked about, for a feature above. */
    public Subject subject(Actor actor, RepresentationId id) {
        Representation representation = representations.existing(id);
        return representation.within(readingCases.subject(actor, representation.caseFile()));
    }

    /** What a feature above needs to look back at a helper; the permit was given for this authorisation. */
    public HelpGiven helped(Permit<?> by, RepresentationId id) {
        Representation one = representations.existing(id);
        OrganisationId organisation = one.organisation();
        return one.help(
                readingCases.reference(by, one.caseFile()).number(),
                organisation == null
                        ? null
                        : register.names(List.of(organisation)).getOrDefault(organisation, ""));
    }

    /**
     * A helper of a resident, for who looks back.
     *
     * @param who id of the account or organisation that helps; null: nobody brought the code yet
     */
    public record HelpGiven(
            RepresentationId id,
            CaseFileId caseFile,
            String caseNumber,
            ResidentId resident,
            String helper,
            @Nullable UUID who,
            String scope,
            LocalDate from,
            LocalDate until,
            RepresentationStatus status) {}

    /**
     * What the desk needs to record an authorisation.
     *
     * @param members of the household today
     * @param authorising those of them who are old enough to give one
     * @param reading those of them who are old enough for a page of their own
     * @param pages residents who have a page of their own, or a code for it
     */
    public record Desk(
            String number,
            List<MemberRow> members,
            List<MemberRow> authorising,
            List<MemberRow> reading,
            Set<ResidentId> pages)
            implements PersonalData {
        public Desk {
            members = List.copyOf(members);
            authorising = List.copyOf(authorising);
            reading = List.copyOf(reading);
            pages = Set.copyOf(pages);
        }

        @Override
        public Set<About> tellsAbout() {
            return About.all(members);
        }
    }

    /** The case for who records authorisations in it, though he may not read the rest. */
    public Desk desk(Actor actor, CaseFileId caseFile) {
        var permit = access.permit(actor, DelegationAction.RECORD, readingCases.subject(actor, caseFile));
        List<MemberRow> members = eligible.household(permit, caseFile);
        return new Desk(
                readingCases.reference(permit, caseFile).number(),
                members,
                eligible.ofAge(members, LeastAge.Act.AUTHORISE),
                eligible.ofAge(members, LeastAge.Act.OWN_PAGE),
                representations.ownDoors(caseFile, realClock.instant(), clock.today()).stream()
                        .map(Invitation::resident)
                        .collect(Collectors.toSet()));
    }

    /** What the actor may do with the authorisations of a case. */
    public Set<DelegationAction> allowed(Actor actor, CaseFileId caseFile) {
        return access.allowed(
                actor,
                readingCases.subject(actor, caseFile),
                Set.of(
                        DelegationAction.READ,
                        DelegationAction.RECORD,
                        DelegationAction.INVITE,
                        DelegationAction.CLOSE));
    }

    public RepresentationView read(Actor actor, RepresentationId id) {
        Representation one = representations.existing(id);
        Subject subject = one.within(readingCases.subject(actor, one.caseFile()));
        access.requireAbout(access.permit(actor, DelegationAction.READ, subject), Set.of(one.resident()));
        OrganisationId organisation = one.organisation();
        Map<OrganisationId, String> names = organisation == null ? Map.of() : register.names(List.of(organisation));
        return view(one, names, access.allowed(actor, subject, ON_ONE));
    }

    private RepresentationView view(
            Representation one, Map<OrganisationId, String> names, Set<DelegationAction> allowed) {
        OrganisationId organisation = one.organisation();
        return one.view(organisation == null ? null : names.get(organisation), clock.today(), allowed);
    }
}
