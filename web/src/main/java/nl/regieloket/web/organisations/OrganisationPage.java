package nl.regieloket.web.organisations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MandateRow;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The organisation that one works for: who works there as what, and who may decide what. Read only. */
@Named("organisationPage")
@RequestScoped
public class OrganisationPage {
    private static final int AT_ONCE = 100;

    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    @SuppressWarnings("NullAway.Init") // read before anything is shown
    private OrganisationView organisation;

    private List<MandateLine> mandateLines = List.of();
    private List<Function> functions = List.of();

    /** The officers with one function today, by name. */
    public record Function(OfficerFunction function, List<MembershipView> officers) {
        public Function {
            officers = List.copyOf(officers);
        }
    }

    /**
     * A mandate with where it stands today.
     *
     * @param maximum longest period that the holder may give; null: none
     * @param standing key of the Organisation bundle
     */
    public record MandateLine(MandateRow row, @Nullable LegalTerm maximum, String standing) {
        /** Whether somebody gave it: an office is given by law. */
        public boolean given() {
            return row.mandate().basis() != MandateBasis.OFFICE_HOLDER;
        }
    }

    @PostConstruct
    void read() {
        Actor actor = current.get();
        LocalDate today = clock.today();
        mandateLines = wholeRegister(actor).stream()
                .map(row -> new MandateLine(row, row.mandate().maximum(), standing(row, today)))
                .toList();
        OrganisationId id = Objects.requireNonNull(actor.organisation(), "whose register he read");
        organisation = register.organisation(id).orElseThrow(() -> new Problem.Missing("organisation.unknown"));
        functions = colleagues.mayListOfficers(actor) ? functions(wholeStaff(actor)) : List.of();
    }

    private static List<Function> functions(List<MembershipView> staff) {
        return Arrays.stream(OfficerFunction.values())
                .map(function -> new Function(
                        function,
                        staff.stream()
                                .filter(one -> one.functions().contains(function))
                                .toList()))
                .filter(function -> !function.officers().isEmpty())
                .toList();
    }

    private List<MembershipView> wholeStaff(Actor actor) {
        List<MembershipView> staff = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            var slice = colleagues.officers(actor, new OfficerQuery(null, after, AT_ONCE));
            staff.addAll(slice.rows());
            after = slice.next();
        } while (after != null);
        return staff;
    }

    private List<MandateRow> wholeRegister(Actor actor) {
        List<MandateRow> rows = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            var slice = mandates.ownRegister(actor, after, AT_ONCE);
            rows.addAll(slice.rows());
            after = slice.next();
        } while (after != null);
        return rows;
    }

    private static String standing(MandateRow row, LocalDate today) {
        LocalDate until = row.mandate().validity().until();
        if (row.revokedAt() != null) {
            return "mandate.revoked";
        }
        if (until != null && until.isBefore(today)) {
            return "mandate.over";
        }
        return row.mandate().validity().includes(today) ? "mandate.holds" : "mandate.to-come";
    }

    public OrganisationView getOrganisation() {
        return organisation;
    }

    public List<MandateLine> getMandates() {
        return mandateLines;
    }

    public List<Function> getFunctions() {
        return functions;
    }
}
