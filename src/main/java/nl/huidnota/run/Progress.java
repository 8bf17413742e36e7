package nl.huidnota.run;

/** Is told how far a run is; must not take long over it. */
@FunctionalInterface
public interface Progress {
    /** For who does not want to know. */
    Progress SILENT = (stage, done, total) -> {};

    /** The parts of a run that take time. */
    enum Stage {
        READING,
        JUDGING,
        PRINTING
    }

    /**
     * @param done rows or invoices so far
     * @param total of them; an estimate while reading, 0 when there is none
     */
    void at(Stage stage, long done, long total);
}
