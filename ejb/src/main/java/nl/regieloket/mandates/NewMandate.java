package nl.regieloket.mandates;

import java.time.LocalDate;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mandate to grant.
 *
 * @param mandator the authority or creditor in whose name he will decide
 * @param employer for whom the holder works; the mandator itself, or an organisation that consents (Awb 10:4)
 * @param ceiling highest amount, inclusive; null: none
 * @param maximum longest period that he may give; null: none
 * @param document where it is laid down; null only for an office holder, and within the own organisation
 * @param holderConsentedOn day on which the holder consented; null: works for the mandator
 * @param employerConsentedOn day on which the employer consented; null: is the mandator
 */
public record NewMandate(
        OrganisationId mandator,
        PersonId holder,
        OrganisationId employer,
        MeasureKind measure,
        MandateBasis basis,
        @Nullable Euro ceiling,
        @Nullable LegalTerm maximum,
        Period validity,
        @Nullable String document,
        @Nullable LocalDate holderConsentedOn,
        @Nullable LocalDate employerConsentedOn) {
    private static final int LONGEST_DOCUMENT = 200;
    private static final int HIGHEST_COUNT = 999;

    public NewMandate {
        if (document != null && document.length() > LONGEST_DOCUMENT) {
            throw new Problem.Invalid("document", "too-long");
        }
        Words.requireLine("document", document);
        if (maximum != null && maximum.count() > HIGHEST_COUNT) {
            throw new Problem.Invalid("maximum", "mandate.maximum-out-of-range");
        }
    }

    /**
     * The longest period that he may give, as it was told.
     *
     * @throws Problem.Invalid {@code mandate.maximum-out-of-range}
     */
    public static LegalTerm longest(int count, LegalTerm.Unit unit) {
        if (count < 1 || count > HIGHEST_COUNT) {
            throw new Problem.Invalid("maximum", "mandate.maximum-out-of-range");
        }
        return new LegalTerm(count, unit);
    }

    boolean isExternal() {
        return !mandator.equals(employer);
    }

    /** Within the organisation itself, without ceiling or longest period. */
    public static NewMandate within(
            OrganisationId mandator,
            PersonId holder,
            MeasureKind measure,
            MandateBasis basis,
            Period validity,
            @Nullable String document) {
        return new NewMandate(mandator, holder, mandator, measure, basis, null, null, validity, document, null, null);
    }

    public NewMandate upTo(@Nullable Euro highest, @Nullable LegalTerm longest) {
        return new NewMandate(
                mandator,
                holder,
                employer,
                measure,
                basis,
                highest,
                longest,
                validity,
                document,
                holderConsentedOn,
                employerConsentedOn);
    }
}
