package nl.regieloket.proposals.requests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;

/** What of a commitment is for good from the moment it is asked: of whom, in which case, about which claims. */
@MappedSuperclass
public abstract class AskedPart {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "proposal_id", columnDefinition = "uuid")
    private UUID proposalId;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Column(name = "authority_id", columnDefinition = "uuid")
    private UUID authorityId;

    @Embedded
    private Request request;

    @ElementCollection
    @CollectionTable(name = "commitment_claim", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "claim_id", columnDefinition = "uuid")
    private Set<UUID> claims = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected AskedPart() {}

    /** Asked just now. */
    protected AskedPart(
            ProposalId proposal, CaseFileId caseFile, OrganisationId authority, Set<ClaimId> claims, Request request) {
        if (claims.isEmpty()) {
            throw new Problem.Invalid("claims", "proposal.nothing-asked");
        }
        this.id = CommitmentId.next().value();
        this.proposalId = proposal.value();
        this.caseFileId = caseFile.value();
        this.authorityId = authority.value();
        this.request = request;
        claims.forEach(claim -> this.claims.add(claim.value()));
    }

    public CommitmentId id() {
        return new CommitmentId(id);
    }

    /** Rises with every change. */
    public long version() {
        return version;
    }

    public ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    public CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    public OrganisationId authority() {
        return new OrganisationId(authorityId);
    }

    /** What a permit for it is about, within its case. */
    public Subject subject(Subject ofCase) {
        return ofCase.part(SubjectKind.COMMITMENT, id, authority());
    }

    /** The same by itself. */
    public Subject subject() {
        return new Subject(SubjectKind.COMMITMENT, id, authority(), null);
    }

    public Set<ClaimId> claims() {
        return claims.stream().map(ClaimId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Request request() {
        return request;
    }
}
