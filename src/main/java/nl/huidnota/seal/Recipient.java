package nl.huidnota.seal;

import java.security.PublicKey;
import java.util.Locale;

/** Who may open what is sealed: the public half of an age key, written as {@code age1} and 58 letters and digits. */
public final class Recipient {
    private static final String PREFIX = "age";
    private static final int LENGTH = 62;

    private final byte[] share;

    private Recipient(byte[] share) {
        this.share = share;
    }

    /** Why a text is no recipient. */
    public enum Reason {
        /** Begins as an age recipient, but has a letter too many, too few or wrong. */
        TYPO,
        /** The secret half, which belongs in no command. */
        SECRET,
        /** Something else, such as an SSH key or an e-mail address. */
        OTHER;

        /** The reason in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A text that is no recipient. */
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Unfit(Reason reason) {
            super(reason.key());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /**
     * Reads {@code age1...}; its last six letters prove the others, so that no slip goes through.
     *
     * @throws Unfit when that is not what the text is
     */
    public static Recipient parse(String text) throws Unfit {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("age-secret-key-")) {
            throw new Unfit(Reason.SECRET);
        }
        if (!lower.startsWith("age1")) {
            throw new Unfit(Reason.OTHER);
        }
        byte[] share = text.length() == LENGTH ? Bech32.decode(PREFIX, text) : null;
        if (share == null || !X25519.isUsable(share)) {
            throw new Unfit(Reason.TYPO);
        }
        return new Recipient(share);
    }

    byte[] share() {
        return share.clone();
    }

    PublicKey key() {
        return X25519.key(share);
    }
}
