package nl.regieloket.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OrganisationRow;

/** The organisations from which somebody chooses one for his session. */
@Named("chooseOrganisation")
@RequestScoped
public class ChooseOrganisation {
    @Inject
    CurrentActor current;

    @Inject
    IdentifyingActors identifying;

    @Inject
    HttpServletRequest request;

    /** Those that enrolled this person and that his sign-in names, in the order of their names. */
    public List<OrganisationRow> getOrganisations() {
        return current.signedIn().stream()
                .flatMap(signedIn -> identifying.memberships(signedIn).stream())
                .map(MembershipView::organisation)
                .toList();
    }

    /** The page to go on to. */
    public String getNext() {
        return LocalAddress.after(request).path();
    }
}
