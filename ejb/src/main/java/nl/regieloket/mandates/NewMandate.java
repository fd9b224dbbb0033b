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
 * @param givenOn day on which it was given, however much later that is put on record; null: not told
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
        @Nullable LocalDate employerConsentedOn,
        @Nullable LocalDate givenOn) {
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

    /**
     * The day on which it was given. A mandate of which that is not told is given by putting it on record. An office is
     * given by law, and the power of attorney of a private creditor asks no form (BW 3:61): both are only recorded, and
     * count from their first day.
     *
     * @throws Problem.Invalid {@code mandate.given-to-come} for a day that is still to come, {@code required} on {@code
     *     document} for an earlier one without a document
     */
    LocalDate dayGiven(LocalDate today) {
        if (givenOn == null) {
            boolean byRecord = basis == MandateBasis.MANDATE || validity.from().isAfter(today);
            return byRecord ? today : validity.from();
        }
        if (givenOn.isAfter(today)) {
            throw new Problem.Invalid("givenOn", "mandate.given-to-come");
        }
        if (isToldLater(today) && isWithoutDocument()) {
            throw new Problem.Invalid("document", "required");
        }
        return givenOn;
    }

    /** Whether it is a mandate that is said to have been given on an earlier day: in writing, then (Awb 10:5). */
    boolean isToldLater(LocalDate today) {
        return basis == MandateBasis.MANDATE && givenOn != null && givenOn.isBefore(today);
    }

    private boolean isWithoutDocument() {
        return document == null || document.isBlank();
    }

    /** Refuses to be granted outside of the organisation without what that takes (Awb 10:4, 10:5). */
    void requireConsents(LocalDate today) {
        if (!isExternal()) {
            return;
        }
        if (basis == MandateBasis.OFFICE_HOLDER) {
            throw new Problem.Invalid("employer", "mandate.office-outside");
        }
        requireConsent("holderConsentedOn", holderConsentedOn, today);
        requireConsent("employerConsentedOn", employerConsentedOn, today);
        if (isWithoutDocument()) {
            throw new Problem.Invalid("document", "required");
        }
    }

    /** Who has yet to consent, did not (Awb 10:4). */
    private static void requireConsent(String field, @Nullable LocalDate consentedOn, LocalDate today) {
        if (consentedOn == null) {
            throw new Problem.Invalid(field, "mandate.consent-needed");
        }
        if (consentedOn.isAfter(today)) {
            throw new Problem.Invalid(field, "mandate.consent-to-come");
        }
    }

    /** Within the organisation itself, without ceiling or longest period. */
    public static NewMandate within(
            OrganisationId mandator,
            PersonId holder,
            MeasureKind measure,
            MandateBasis basis,
            Period validity,
            @Nullable String document) {
        return new NewMandate(
                mandator, holder, mandator, measure, basis, null, null, validity, document, null, null, null);
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
                employerConsentedOn,
                givenOn);
    }

    /** The same, given on that day. */
    public NewMandate given(@Nullable LocalDate on) {
        return new NewMandate(
                mandator,
                holder,
                employer,
                measure,
                basis,
                ceiling,
                maximum,
                validity,
                document,
                holderConsentedOn,
                employerConsentedOn,
                on);
    }
}
