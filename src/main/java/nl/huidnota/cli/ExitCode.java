package nl.huidnota.cli;

/** How a command ends, and so whose turn it is. */
public final class ExitCode {
    /** Done, nothing needs attention. */
    public static final int DONE = 0;
    /** Done, but something needs attention. */
    public static final int ATTENTION = 1;
    /** Wrong command line. */
    public static final int USAGE = 2;
    /** Input or configuration unusable; nothing was written. */
    public static final int INPUT = 3;
    /** The environment is in the way; nothing is half-written. */
    public static final int ENVIRONMENT = 4;
    /** Our bug. */
    public static final int BUG = 70;

    private ExitCode() {}
}
