package nl.regieloket.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A power that the law gives to one authority in a way of its own: by an article of its own, or reserved to one office.
 * Comes from reference data, ends when the law changes, is never edited.
 */
@Entity
@Table(name = "power")
class Power {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "authority_id", columnDefinition = "uuid")
    private UUID authority;

    @Enumerated(EnumType.STRING)
    private MeasureKind measure;

    private boolean reserved;

    /** The office it is reserved to; null: not reserved. */
    private @Nullable String office;

    @Column(name = "legal_article")
    private String legalArticle;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** Last day, inclusive; null: without end. */
    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Power() {}

    PowerView view() {
        return new PowerView(new OrganisationId(authority), measure, legalArticle, reserved, office);
    }
}
