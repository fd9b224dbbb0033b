package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationView;

/** Lets every organisation of the demo say who decides for it. */
@Dependent
class DemoMandates {
    private static final String ONTVANGER_OF = "00000099000001001000";

    @Inject
    private DemoCast cast;

    @Inject
    private GrantingMandates granting;

    @Inject
    private HoldingMandates holding;

    void grantMissing() {
        cast.answering().forEach(this::grantMissing);
    }

    private void grantMissing(String oin) {
        OrganisationView organisation = cast.organisation(oin);
        Actor officer = cast.answererOf(oin);
        boolean authority = organisation.kind() == OrganisationKind.NATIONAL_AGENCY;
        MeasureKind measure = authority ? MeasureKind.DEFERRAL_OF_PAYMENT : MeasureKind.CREDITOR_GOODWILL;
        if (holding.usableBy(officer, organisation.id(), measure, DemoCast.EVER.from())
                .isEmpty()) {
            granting.grant(
                    cast.coordinatorOf(oin),
                    NewMandate.within(
                            organisation.id(),
                            officer.person(),
                            measure,
                            basis(oin, authority, officer),
                            DemoCast.EVER,
                            "Mandaatregister " + organisation.name() + " 2026"));
        }
    }

    private static MandateBasis basis(String oin, boolean authority, Actor officer) {
        if (!authority) {
            return MandateBasis.APPOINTMENT;
        }
        if (oin.equals(ONTVANGER_OF) && !officer.is(OfficerFunction.LEGAL_OFFICER)) {
            throw new Problem.Missing("mandate.unknown");
        }
        return officer.is(OfficerFunction.LEGAL_OFFICER) ? MandateBasis.OFFICE_HOLDER : MandateBasis.MANDATE;
    }
}
