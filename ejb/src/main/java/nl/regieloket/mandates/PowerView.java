package nl.regieloket.mandates;

import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The power of an authority to take a measure.
 *
 * @param legalArticle as a decision names it
 * @param reserved whether the law gives it to one office alone
 * @param office that office, such as {@code ontvanger}; null: not reserved
 */
public record PowerView(
        OrganisationId authority,
        MeasureKind measure,
        String legalArticle,
        boolean reserved,
        @Nullable String office) {}
