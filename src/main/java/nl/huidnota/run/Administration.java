package nl.huidnota.run;

import java.nio.file.Path;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.practice.ReadPractice;

/**
 * One administration: a practice, its terms, the folder its documents go to and the books.
 *
 * @param folder where documents, and by default the books, live
 * @param books a file, or a {@code jdbc:postgresql:} URL
 * @param user the account that runs the program, for the event log
 */
public record Administration(ReadPractice practice, Path folder, BooksOptions options, String books, String user) {}
