package nl.regieloket.launcher.process;

/** Where the launcher talks to the person who started it. */
public final class Terminal {
    private Terminal() {}

    /** One line, at once. */
    @SuppressWarnings("SystemOut") // the launcher talks to a terminal
    public static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
