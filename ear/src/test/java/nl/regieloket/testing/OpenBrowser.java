package nl.regieloket.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser for all tests, and windows that share nothing: each has its own cookies. Windows close after their test;
 * where it failed, each leaves a picture in {@code target/screenshots}.
 */
final class OpenBrowser implements BeforeEachCallback, AfterEachCallback {
    private static final int PATIENCE_MILLIS = 15_000;
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final List<BrowserContext> windows = new ArrayList<>();

    Page window(Screen screen) {
        BrowserContext window = browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(screen.width, screen.height));
        window.setDefaultTimeout(PATIENCE_MILLIS);
        windows.add(window);
        return window.newPage();
    }

    /** The browser closes when all tests are done. */
    @Override
    public void beforeEach(ExtensionContext test) {
        var _ = test.getRoot().getStore(Namespace.create(OpenBrowser.class)).computeIfAbsent("browser", _ ->
                (AutoCloseable) OpenBrowser::close);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        int picture = 0;
        for (BrowserContext window : windows) {
            for (Page page : window.pages()) {
                if (test.getExecutionException().isPresent()) {
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(pictureOf(test, picture++)));
                }
            }
            window.close();
        }
        windows.clear();
    }

    private static Path pictureOf(ExtensionContext test, int number) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName() + "-" + number;
        return Running.target().resolve("screenshots").resolve(name + ".png");
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Running.browser())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    private static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
