package nl.huidnota.ledger;

import java.util.Locale;

/** What sort of document was issued. */
public enum DocumentKind {
    INVOICE,
    /** A credit invoice. */
    CREDIT,
    /** What an insurer did not award, invoiced to the client. */
    REMAINDER,
    /** For a client whose sessions were claimed directly; bears the reference of its first claim line. */
    SPECIFICATION,
    /** A claim file. */
    CLAIM;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DocumentKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
