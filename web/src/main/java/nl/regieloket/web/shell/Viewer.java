package nl.regieloket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/** Who looks at this page, as far as the frame needs to know; also where nobody is signed in. */
@Named("viewer")
@RequestScoped
public class Viewer {
    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        var principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** For whom this person works now; null: for nobody. */
    public @Nullable String getOrganisation() {
        return null;
    }

    /** The work areas of the menu that this person has. */
    public List<WorkArea> getAreas() {
        return WorkArea.of(functions());
    }

    /** Whether the search box helps: those who work on cases have it. */
    public boolean isSearching() {
        return functions().stream().anyMatch(SearchBox.USERS::contains);
    }

    private Set<OfficerFunction> functions() {
        return Arrays.stream(OfficerFunction.values())
                .filter(function -> request.isUserInRole(function.tokenRole()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficerFunction.class)));
    }
}
