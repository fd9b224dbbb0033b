package nl.regieloket.web.shell;

import static nl.regieloket.organisations.OfficerFunction.COORDINATOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who looks at this page, as far as the frame needs to know; also where nobody is signed in or nothing is chosen yet. */
@Named("viewer")
@RequestScoped
public class Viewer {
    private static final int ROOM_OF_A_TELEPHONE = 4;
    private static final int MARK_BYTES = 12;

    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationRegister register;

    @Inject
    private HoldingMandates mandates;

    private Set<OfficerFunction> functions = Set.of();
    private List<WorkArea> areas = List.of();
    private boolean undecided;
    private String organisation = "";

    @PostConstruct
    void look() {
        if (isSignedIn()) {
            try {
                Actor actor = current.get();
                functions = actor.functions();
                organisation = nameOf(actor.organisation());
                areas = WorkArea.of(functions, functions.contains(COORDINATOR) && mandates.holdsAny(actor));
            } catch (Problem.Invalid _) {
                undecided = true; // no organisation chosen yet: the frame has no menu then
            } catch (Problem.Forbidden _) {
                functions = Set.of(); // enrolled nowhere: no menu either
            }
        }
    }

    private String nameOf(@Nullable OrganisationId id) {
        return id == null
                ? ""
                : register.organisation(id).map(OrganisationView::name).orElse("");
    }

    public boolean isSignedIn() {
        return current.signedIn().isPresent();
    }

    public String getName() {
        return current.signedIn().map(SignedIn::name).orElse("");
    }

    /** The name of the organisation for which this person works now; empty: for none. */
    public String getOrganisation() {
        return organisation;
    }

    /** Whether the person may choose another organisation. */
    public boolean isChoosing() {
        return current.signedIn().filter(one -> one.organisations().size() > 1).isPresent();
    }

    /** The work areas of the menu that this person has. */
    public List<WorkArea> getAreas() {
        return areas;
    }

    /** Those for which the bar at the bottom of a telephone has no room: they stand in the menu of the person. */
    public List<WorkArea> getFurtherAreas() {
        return getAreas().stream().skip(ROOM_OF_A_TELEPHONE).toList();
    }

    /** Whether he works for several organisations and has not chosen for which one now. */
    public boolean isUndecided() {
        return undecided;
    }

    /** Whether he has pages of his own and no work: a resident, or a helper. */
    public boolean isReadingAlone() {
        return !getAreas().isEmpty() && !getAreas().contains(WorkArea.MY_WORK);
    }

    /** Whether he looks after the organisation and works on no case himself. */
    public boolean isOverseeing() {
        return !isSearching() && getAreas().contains(WorkArea.ORGANISATION);
    }

    /** Whether he administers the organisation. */
    public boolean isAdministering() {
        return functions.contains(OfficerFunction.ADMINISTRATOR);
    }

    /** Whether the search box helps: those who work on cases have it. */
    public boolean isSearching() {
        return functions.stream().anyMatch(SearchBox.USERS::contains);
    }

    /** Whether the search box finds residents; who does not work at the desk finds cases alone. */
    public boolean isFindingResidents() {
        return getAreas().contains(WorkArea.DESK);
    }

    /** Tells this person from another who uses the same browser, without telling who he is; empty: nobody. */
    public String getMark() {
        return current.signedIn().map(one -> markOf(one.subject().value())).orElse("");
    }

    static String markOf(UUID subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("drafts of " + subject).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
