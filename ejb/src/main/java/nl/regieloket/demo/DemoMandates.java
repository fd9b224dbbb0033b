package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MandateRow;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.MeasureTable;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationView;

/** Lets every organisation of the demo say who decides for it, since before anything is asked of it there. */
@Dependent
class DemoMandates {
    private static final LocalDate GIVEN_ON = LocalDate.of(2026, 1, 2);
    private static final int MOST_OF_THE_CAST = 100;
    private static final String ONTVANGER_OF = "00000099000001001000";

    @Inject
    private DemoCast cast;

    @Inject
    private GrantingMandates granting;

    @Inject
    private HoldingMandates holding;

    void grantMissing() {
        cast.answering().stream().filter(this::isMissing).forEach(this::grant);
    }

    /** One that was revoked meanwhile stays so. */
    private boolean isMissing(String oin) {
        OrganisationView organisation = cast.organisation(oin);
        PersonId officer = cast.answererOf(oin).person();
        return holding.ownRegister(cast.coordinatorOf(oin), null, MOST_OF_THE_CAST).rows().stream()
                .map(MandateRow::mandate)
                .noneMatch(one -> one.holder().equals(officer) && one.power().measure() == measure(organisation));
    }

    private void grant(String oin) {
        OrganisationView organisation = cast.organisation(oin);
        Actor officer = cast.answererOf(oin);
        granting.grant(
                cast.coordinatorOf(oin),
                NewMandate.within(
                                organisation.id(),
                                officer.person(),
                                measure(organisation),
                                basis(oin, organisation.kind().isPublicAuthority(), officer),
                                DemoCast.EVER,
                                "Mandaatregister " + organisation.name() + " 2026")
                        .given(GIVEN_ON));
    }

    private static MeasureKind measure(OrganisationView organisation) {
        return MeasureTable.packaged().askedOf(organisation.kind(), GIVEN_ON).orElseThrow();
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
