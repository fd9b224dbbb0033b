package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/** E1: debts that stack up, and a pause by each for itself. */
class StackedDebtsIT extends Acting {
    private final Persona samira = Persona.called("Samira", "El Idrissi", "14-3-1992");
    private final Owed fine = Owed.to("CJIB", "Verkeersboete", "447,00", "298,00");
    private final Owed allowance = Owed.to("Dienst Toeslagen", "Terugvordering toeslag", "2310,00", "");
    private final Owed energy = Owed.to("Lichtstroom", "Energie", "735,00", "");
    private final Owed insurance = Owed.to("Zorgzeker", "Zorgverzekering", "1150,00", "");
    private final Owed rent = Owed.to("De Linde", "Huur", "1280,00", "");
    private final Owed water = Owed.to("Waterhof", "Water", "190,00", "");
    private final Owed shop = Owed.to("Klikhuis", "Kort & Zn", "Webwinkel", "612,50", "");

    @Test
    void everybody_who_is_asked_answers_for_himself() {
        CaseScreen atDesk = the_desk_takes_the_call();
        the_casemanager_changes_and_changes_back(atDesk);
    }

    private CaseScreen the_desk_takes_the_call() {
        Page tom = signInAs("tom");
        DeskScreen desk = DeskScreen.open(tom).register(samira);
        look(tom, "1-loket");
        ContactScreen contact = desk.log("Telefoon", "De stroom wordt op 9 april afgesloten en iedereen wil geld van mij.");
        look(tom, "1-contact");
        CaseScreen opened = contact.openCase("afsluiting van stroom", "9-4-2026");
        look(tom, "1-dossier");
        assertThat(opened.band()).containsText("eerste gesprek t/m do 9 april 2026");
        assertThat(opened.band()).containsText("afsluiting van stroom op do 9 april 2026");
        assertThat(opened.panel("Casemanager")).containsText("Nog niemand");
        return opened;
    }

    private void the_casemanager_changes_and_changes_back(CaseScreen atDesk) {
        Page karin = signInAs("karin");
        look(karin, "1-coordinator");
        CaseScreen.open(karin, atDesk.id()).assignTo("Nadia Brouwer", "Zij kent de wijk.");
        look(karin, "1-toegewezen");
    }
}
