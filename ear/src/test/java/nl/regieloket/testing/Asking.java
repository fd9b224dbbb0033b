package nl.regieloket.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.SendingProposals;
import org.jspecify.annotations.Nullable;

/** Organisations that can answer, and joint proposals that were sent to them, for tests inside the server. */
@Dependent
public class Asking {
    public static final ProposalView.Reasons REASONS =
            new ProposalView.Reasons("Rust in het gezin", "Awb 4:94 laat het toe", "Zij werkt mee", "Het loont");
    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), null);

    @Inject
    private Parties parties;

    @Inject
    private Cases cases;

    @Inject
    private GrantingMandates granting;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    @Inject
    private ReadingProposals reading;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private BusinessClock clock;

    /** An organisation with somebody who may decide for it. */
    public record Partner(OrganisationId id, Actor officer, MandateId mandate) {}

    /** A national agency whose officer holds a mandate for deferral without a limit. */
    public Partner agency() {
        return agency(null, null);
    }

    public Partner agency(@Nullable Euro ceiling, @Nullable LegalTerm longest) {
        OrganisationId id = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        return holder(id, ceiling, longest);
    }

    /** Another officer of an agency who may decide there too. */
    public Partner colleague(Partner of) {
        return holder(of.id(), null, null);
    }

    private Partner holder(OrganisationId agency, @Nullable Euro ceiling, @Nullable LegalTerm longest) {
        Actor officer = parties.officer(agency, OfficerFunction.TAILORING_OFFICER);
        MandateId mandate = granting.grant(
                parties.stronglySignedIn(agency, OfficerFunction.COORDINATOR),
                NewMandate.within(
                                agency,
                                officer.person(),
                                MeasureKind.DEFERRAL_OF_PAYMENT,
                                MandateBasis.MANDATE,
                                EVER,
                                "Mandaatbesluit 2020")
                        .upTo(ceiling, longest));
        return new Partner(agency, officer, mandate);
    }

    /** A private creditor with an officer whom it appointed. */
    public Partner creditor() {
        OrganisationId id = parties.organisation(OrganisationKind.CREDITOR);
        Actor officer = parties.officer(id, OfficerFunction.CREDITOR_OFFICER);
        MandateId mandate = granting.grant(
                parties.stronglySignedIn(id, OfficerFunction.COORDINATOR),
                NewMandate.within(
                        id, officer.person(), MeasureKind.CREDITOR_GOODWILL, MandateBasis.APPOINTMENT, EVER, null));
        return new Partner(id, officer, mandate);
    }

    /** A draft that is ready to go: a claim of 447.00 at each of these, and all that must be told. */
    public ProposalId drafted(Cases.Directed directed, Partner... partners) {
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (Partner partner : partners) {
            claims.add(cases.claim(directed, partner.id(), "447.00"));
        }
        return draftedFor(directed, claims);
    }

    public ProposalId draftedFor(Cases.Directed directed, Set<ClaimId> claims) {
        ProposalId id = composing.draft(directed.casemanager(), directed.id(), claims);
        composing.write(
                directed.casemanager(), id, version(directed, id), new ProposalView.Draft(REASONS, claims, List.of()));
        return id;
    }

    public long version(Cases.Directed directed, ProposalId id) {
        return reading.one(directed.casemanager(), id).version();
    }

    /** A proposal that was sent to each of these. */
    public ProposalId sent(Cases.Directed directed, Partner... partners) {
        ProposalId id = drafted(directed, partners);
        sending.send(directed.casemanager(), id, version(directed, id));
        return id;
    }

    /** The part of one of them. */
    public CommitmentId part(Cases.Directed directed, ProposalId proposal, Partner of) {
        return reading.one(directed.casemanager(), proposal).commitments().stream()
                .filter(part -> part.authority().equals(of.id()))
                .map(CommitmentView::id)
                .findFirst()
                .orElseThrow();
    }

    /** The one part of a proposal that was sent to this one alone. */
    public CommitmentId asked(Cases.Directed directed, Partner partner) {
        return part(directed, sent(directed, partner), partner);
    }

    /** A pause of so many days, from today on. */
    public AnsweringCommitments.Promise promise(int days) {
        LocalDate today = clock.today();
        return new AnsweringCommitments.Promise(today, today.plusDays(days), null, null);
    }

    /** The partner promises so many days from today on. */
    public CommitmentStatus commits(Partner partner, CommitmentId id, int days) {
        return answering.commit(partner.officer(), id, promise(days), partner.mandate());
    }
}
