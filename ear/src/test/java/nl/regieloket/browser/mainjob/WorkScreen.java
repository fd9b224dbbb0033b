package nl.regieloket.browser.mainjob;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.regieloket.testing.Running;

/** Mijn werk: what waits for somebody. */
record WorkScreen(Page page) {
    static WorkScreen open(Page page) {
        page.navigate(Running.url() + "/mijn-werk");
        return new WorkScreen(page);
    }

    /** The lines of one group about this case. */
    Locator line(String group, String number) {
        return about(
                page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(group).setExact(true)),
                number);
    }

    /** The lines about this case, in whatever group. */
    Locator anyLine(String number) {
        return about(page.locator("main"), number);
    }

    /** Presses the one button of the first line about this case. */
    void go(String number) {
        anyLine(number).first().locator(".task__go a").click();
    }

    private static Locator about(Locator within, String number) {
        return within.locator(".task").filter(new Locator.FilterOptions().setHasText(number));
    }
}
