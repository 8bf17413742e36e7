package nl.huidnota.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;

/** The head of a sealed file: the file's key, wrapped for each recipient, and the proof that nothing of it changed. */
final class Header {
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();
    private static final String VERSION = "age-encryption.org/v1";

    private Header() {}

    static byte[] of(byte[] fileKey, List<Recipient> recipients) throws GeneralSecurityException {
        StringBuilder head = new StringBuilder(VERSION).append('\n');
        for (Recipient recipient : recipients) {
            stanza(head, fileKey, recipient);
        }
        head.append("---");
        byte[] proof = Keys.mac(
                Keys.derived(fileKey, new byte[0], "header"), head.toString().getBytes(StandardCharsets.US_ASCII));
        head.append(' ').append(BASE64.encodeToString(proof)).append('\n');
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void stanza(StringBuilder head, byte[] fileKey, Recipient recipient)
            throws GeneralSecurityException {
        KeyPair once = X25519.newPair();
        byte[] share = X25519.share(once.getPublic());
        ByteArrayOutputStream salt = new ByteArrayOutputStream();
        salt.writeBytes(share);
        salt.writeBytes(recipient.share());
        byte[] key = Keys.derived(X25519.agree(once, recipient.key()), salt.toByteArray(), VERSION + "/X25519");
        head.append("-> X25519 ")
                .append(BASE64.encodeToString(share))
                .append('\n')
                .append(BASE64.encodeToString(Keys.wrapped(key, fileKey)))
                .append('\n');
    }
}
