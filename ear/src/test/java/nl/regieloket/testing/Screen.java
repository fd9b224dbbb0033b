package nl.regieloket.testing;

/** The two widths at which every page must work. */
public enum Screen {
    DESK(1366, 900),
    TELEPHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
