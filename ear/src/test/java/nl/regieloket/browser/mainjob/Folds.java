package nl.regieloket.browser.mainjob;

import com.microsoft.playwright.Locator;

/** Parts of a page that are folded away until somebody opens them. */
final class Folds {
    private Folds() {}

    /** Opens it, where neither the page nor a draft that was put back did so already. */
    static void open(Locator details) {
        details.first().evaluate("fold => { fold.open = true; }");
    }
}
