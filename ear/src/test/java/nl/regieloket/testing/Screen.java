package nl.regieloket.testing;

import com.microsoft.playwright.Page;

/** The two widths at which every page must work. */
public enum Screen {
    DESK(1366, 900),
    TELEPHONE(390, 844);

    final int width;
    final int height;

    /** Makes an open window so large. */
    public void fit(Page page) {
        page.setViewportSize(width, height);
    }

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
