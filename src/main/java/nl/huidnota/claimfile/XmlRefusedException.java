package nl.huidnota.claimfile;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An XML file that is not read any further. Says where and why by key; the words are the reader's. */
public final class XmlRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** More bytes than the portal takes. */
        TOO_LARGE,
        /** Another encoding, or bytes that are no UTF-8. */
        NOT_UTF8,
        /** A DOCTYPE: the door to entities and external files. */
        DOCTYPE,
        PROCESSING_INSTRUCTION,
        /** Messages have no attributes but a schema location on the root. */
        ATTRIBUTE,
        TOO_DEEP,
        TOO_WIDE,
        /** A text, comment or tag longer than any message needs. */
        TOO_LONG,
        NOT_WELL_FORMED,
        /** The root is not the one of this kind of message. */
        OTHER_ROOT,
        /** Not the shape of the schema; the arguments say how. */
        SCHEMA,
        /** The file changed while it was read. */
        CHANGED,
        /** The schema that the user gave cannot be used. */
        UNUSABLE_SCHEMA;

        /** The reason in message keys: {@code too_large}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String file;
    private final int line;
    private final Reason reason;
    private final transient Map<String, String> args;

    /**
     * @param file its name
     * @param line from 1; 0 when unknown
     * @param args named arguments of the message; no personal data
     */
    public XmlRefusedException(String file, int line, Reason reason, Map<String, String> args) {
        super(file + ":" + line + ": " + reason.key() + " " + new TreeMap<>(args));
        this.file = file;
        this.line = line;
        this.reason = reason;
        this.args = Collections.unmodifiableMap(new TreeMap<>(args));
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, String> args() {
        return args;
    }
}
