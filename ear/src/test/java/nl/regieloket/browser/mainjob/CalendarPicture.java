package nl.regieloket.browser.mainjob;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Claims and pauses on one calendar, as somebody with a wide screen sees it. */
record CalendarPicture(Locator picture) {
    /** Between the line of a name and the bar of its pauses, in units of the picture. */
    private static final double NAME_TO_BAR = 2;

    static CalendarPicture on(Page page) {
        return new CalendarPicture(page.locator("svg.calendar--wide"));
    }

    /** What is said of it to who does not see it. */
    String described() {
        return picture.locator("title").first().textContent() + ". "
                + picture.locator("desc").textContent();
    }

    double today() {
        return Double.parseDouble(picture.locator(".calendar__today").getAttribute("x1"));
    }

    /** Where a month begins. */
    double month(String word) {
        return picture.locator("text.calendar__word").all().stream()
                .filter(text -> text.textContent().equals(word))
                .mapToDouble(text -> number(text, "x") - 4)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No month " + word));
    }

    /** Where the last day of the one pause of a creditor ends. */
    double endOf(String creditor) {
        Locator bar = pauses(creditor).getFirst();
        return number(bar, "x") + number(bar, "width");
    }

    List<Locator> pauses(String creditor) {
        double name = picture.locator("text.calendar__name").all().stream()
                .filter(text -> text.textContent().equals(creditor))
                .mapToDouble(text -> number(text, "y"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + creditor));
        return picture.locator("rect.calendar__pause").all().stream()
                .filter(bar -> number(bar, "y") == name + NAME_TO_BAR)
                .toList();
    }

    private static double number(Locator element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
