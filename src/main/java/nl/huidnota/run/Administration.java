package nl.huidnota.run;

import java.nio.file.Path;
import nl.huidnota.ledger.BooksOptions;
import nl.huidnota.practice.ReadPractice;
import nl.huidnota.text.Language;

/**
 * One administration: a practice, its terms, the folder its documents go to and the books.
 *
 * @param folder where documents, and by default the books, live
 * @param books a file, or a {@code jdbc:postgresql:} URL
 * @param language of the documents, where the practice's template names none
 * @param user the account that runs the program, for the event log
 */
public record Administration(
        ReadPractice practice, Path folder, BooksOptions options, String books, Language language, String user) {}
