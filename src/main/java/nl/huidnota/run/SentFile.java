package nl.huidnota.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.huidnota.claimfile.SentClaims;
import nl.huidnota.claimfile.SentClaims.SentHead;
import nl.huidnota.claimfile.SentClaims.SentLine;
import nl.huidnota.claimfile.XmlRefusedException;
import nl.huidnota.claimfile.XmlSource;
import nl.huidnota.domain.EnvironmentRefused;
import nl.huidnota.domain.Fault;
import nl.huidnota.ledger.BookedDocument;
import nl.huidnota.ledger.Books;

/** A claim file as it was sent, out of the books: they know clients, it names the insured. */
record SentFile(Books books, BookedDocument document) {
    /** Far more than a message's head; less than a large message. */
    private static final int HEAD = 1 << 14;

    /** Those that are wanted, by reference; none after a purge. */
    Map<String, SentLine> lines(Predicate<SentLine> wanted) throws EnvironmentRefused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            return copy(bytes) ? SentClaims.find(source(bytes), wanted) : Map.of();
        } catch (IOException | XmlRefusedException e) {
            throw damaged(e);
        }
    }

    /** Nothing after a purge. */
    Optional<SentHead> head() throws EnvironmentRefused {
        Beginning bytes = new Beginning();
        try {
            return copy(bytes) ? Optional.of(SentClaims.head(source(bytes.kept))) : Optional.empty();
        } catch (IOException | XmlRefusedException e) {
            throw damaged(e);
        }
    }

    private boolean copy(OutputStream out) throws EnvironmentRefused, IOException {
        return books.documents().copyAttachment(document.file().path(), out);
    }

    private XmlSource source(ByteArrayOutputStream bytes) {
        return XmlSource.of(document.file().path(), bytes.toByteArray());
    }

    private EnvironmentRefused damaged(Exception cause) {
        Map<String, String> args = Map.of("file", document.file().path(), "code", "content");
        return new EnvironmentRefused(Fault.of("ledger.damaged", "", args), cause);
    }

    /** Keeps the first bytes and lets the rest go. */
    private static final class Beginning extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream(HEAD);

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            kept.write(bytes, from, Math.min(length, HEAD - kept.size()));
        }
    }
}
