package nl.regieloket.web.shell;

import static nl.regieloket.organisations.OfficerFunction.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.organisations.OfficerFunction;

/** The work areas of the menu, in its order, each with its page and the functions that see it. */
public enum WorkArea {
    MY_WORK(
            "/mijn-werk",
            "inbox",
            DESK_OFFICER,
            CASEMANAGER,
            COORDINATOR,
            TAILORING_OFFICER,
            LEGAL_OFFICER,
            CREDITOR_OFFICER,
            PRIVACY_OFFICER,
            ADMINISTRATOR),
    DESK("/loket", "desk", DESK_OFFICER),
    CASES("/dossiers", "folder", DESK_OFFICER, CASEMANAGER, COORDINATOR),
    REQUESTS("/verzoeken", "question", TAILORING_OFFICER, LEGAL_OFFICER, CREDITOR_OFFICER),
    CLAIMS("/vorderingen", "money", TAILORING_OFFICER, LEGAL_OFFICER, CREDITOR_OFFICER),
    ORGANISATION("/mijn-organisatie", "people", COORDINATOR, PRIVACY_OFFICER, ADMINISTRATOR),
    PRIVACY("/privacy/spoor", "shield", PRIVACY_OFFICER),
    MY_CASE("/mijn-dossier", "person", RESIDENT),
    WHOM_I_HELP("/wie-ik-help", "people", HELPER),
    SHARED("/gedeelde-dossiers", "folder", TAILORING_OFFICER, LEGAL_OFFICER, HELPER);

    private final String path;
    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<OfficerFunction> seenBy;

    WorkArea(String path, String icon, OfficerFunction first, OfficerFunction... more) {
        this.path = path;
        this.icon = icon;
        this.seenBy = Set.copyOf(EnumSet.of(first, more));
    }

    /** The areas of somebody with these functions; of a coordinator also what he may decide under a mandate. */
    static List<WorkArea> of(Set<OfficerFunction> functions, boolean holdsMandate) {
        return Arrays.stream(values())
                .filter(area -> area.seenBy.stream().anyMatch(functions::contains)
                        || (area == REQUESTS && holdsMandate && functions.contains(COORDINATOR)))
                .toList();
    }

    /** The page under the context root, without extension. */
    public String getPath() {
        return path;
    }

    /** The symbol in the sprite {@code icons.svg}. */
    public String getIcon() {
        return icon;
    }
}
