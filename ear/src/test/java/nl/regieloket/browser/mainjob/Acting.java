package nl.regieloket.browser.mainjob;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Acts that begin on Thursday 2 April 2026, each about a household of its own. Every act that is looked at leaves a
 * picture in {@code target/acted}.
 */
abstract class Acting extends InBrowser {
    static final LocalDate CALL = LocalDate.of(2026, 4, 2);

    @BeforeEach
    void it_is_the_day_of_the_call() {
        BusinessDay.becomes(CALL);
    }

    @AfterEach
    void the_clock_runs_on() {
        BusinessDay.isTheRealOne();
    }

    /** A case as the desk of Rietmond opened it for this person. */
    CaseScreen openedFor(Page desk, Persona who) {
        return DeskScreen.open(desk)
                .register(who)
                .log("Telefoon", "De stroom wordt op 9 april afgesloten en iedereen wil tegelijk geld van mij.")
                .openCase("afsluiting van stroom", "9-4-2026");
    }

    /** A case that Nadia directs. */
    UUID directedByNadia(Page desk, Persona who) {
        UUID caseFile = openedFor(desk, who).id();
        CaseScreen.open(signInAs("karin"), caseFile).assignTo("Nadia Brouwer", "Zij kent de wijk.");
        return caseFile;
    }

    static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Running.target().resolve("acted").resolve(name + ".png")));
    }
}
