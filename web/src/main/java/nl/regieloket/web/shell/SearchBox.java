package nl.regieloket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * The search of the top bar. What one types may be personal data, so it never goes into an address: a case number leads
 * to its case, anything else is handed to the desk page in the flash, which reads it from {@link #getTaken()}.
 */
@Named("searchBox")
@RequestScoped
public class SearchBox {
    static final Set<OfficerFunction> USERS =
            EnumSet.of(OfficerFunction.DESK_OFFICER, OfficerFunction.CASEMANAGER, OfficerFunction.COORDINATOR);

    private static final String FLASH_KEY = "regieloket.search";
    private static final Pattern CASE_NUMBER = Pattern.compile("D-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private @Nullable String text;

    /** Goes where the answer is. */
    public String go() {
        if (text == null || text.isBlank()) {
            return "/loket?faces-redirect=true";
        }
        String typed = text.strip();
        String number = typed.toUpperCase(Locale.ROOT);
        if (CASE_NUMBER.matcher(number).matches()) {
            return "/dossier/overzicht?faces-redirect=true&nummer=" + number;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(FLASH_KEY, typed);
        return "/loket?faces-redirect=true";
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
