package nl.regieloket.organisations;

import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a list.
 *
 * @param municipalityCode four digits; null: not a municipality
 */
public record OrganisationRow(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        Oin oin,
        @Nullable String municipalityCode) {}
