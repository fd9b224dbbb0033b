package nl.regieloket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * The search of the top bar. What one types may be personal data, so it never goes into an address: a case number leads
 * to its case, anything else is handed in the flash to the page of the desk, or for who does not work there to the list
 * of cases, which read it from {@link #getTaken()}.
 */
@Named("searchBox")
@RequestScoped
public class SearchBox {
    static final Set<OfficerFunction> USERS =
            EnumSet.of(OfficerFunction.DESK_OFFICER, OfficerFunction.CASEMANAGER, OfficerFunction.COORDINATOR);

    private static final String FLASH_KEY = "regieloket.search";
    private static final Pattern CASE_NUMBER = Pattern.compile("D-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @Inject
    private Viewer viewer;

    private @Nullable String text;

    /** Goes where the answer is. */
    public String go() {
        String typed = text == null ? "" : text.strip();
        Destination destination = Destination.of(typed, viewer.isFindingResidents());
        if (destination.taken()) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(FLASH_KEY, typed);
        }
        return destination.outcome();
    }

    /**
     * Where a search goes.
     *
     * @param taken whether the page takes over what was typed
     */
    record Destination(String outcome, boolean taken) {
        /** A whole case number leads to its case; else the desk looks for a resident, and who can't for a case. */
        static Destination of(String typed, boolean findsResidents) {
            String number = typed.toUpperCase(Locale.ROOT);
            if (CASE_NUMBER.matcher(number).matches()) {
                return new Destination("/dossier/overzicht?faces-redirect=true&nummer=" + number, false);
            }
            WorkArea area = findsResidents ? WorkArea.DESK : WorkArea.CASES;
            return new Destination(area.getPath() + "?faces-redirect=true", !typed.isEmpty());
        }
    }

    /** What was typed in the top bar, on the page to which it led; null otherwise. */
    public @Nullable String getTaken() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(FLASH_KEY);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
