package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.MeasureTable;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.operations.SettingBusinessClock;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationView;

/** Lets every organisation of the demo say who decides for it, in good time: nobody decides under what is given later. */
@Dependent
class DemoMandates {
    private static final LocalDate GRANTED_ON = LocalDate.of(2026, 1, 2);
    private static final String ONTVANGER_OF = "00000099000001001000";

    @Inject
    private DemoCast cast;

    @Inject
    private GrantingMandates granting;

    @Inject
    private HoldingMandates holding;

    @Inject
    private SettingBusinessClock setting;

    @Inject
    private BusinessClock businessClock;

    @Inject
    private Clock clock;

    void grantMissing() {
        List<String> missing = cast.answering().stream().filter(this::isMissing).toList();
        if (!missing.isEmpty()) {
            Duration shift = Duration.between(clock.instant(), businessClock.now());
            turnTo(GRANTED_ON.atStartOfDay(BusinessClock.ZONE).toInstant());
            try {
                missing.forEach(this::grant);
            } finally {
                turnTo(clock.instant().plus(shift));
            }
        }
    }

    private void turnTo(Instant moment) {
        setting.set(cast.actor("adam"), moment);
    }

    private boolean isMissing(String oin) {
        OrganisationView organisation = cast.organisation(oin);
        return holding.usableBy(cast.answererOf(oin), organisation.id(), measure(organisation), GRANTED_ON)
                .isEmpty();
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
                        "Mandaatregister " + organisation.name() + " 2026"));
    }

    private static MeasureKind measure(OrganisationView organisation) {
        return MeasureTable.packaged().askedOf(organisation.kind(), GRANTED_ON).orElseThrow();
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
