package nl.huidnota.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys out of keys (HKDF of RFC 5869 with SHA-256, one block) and their use (ChaCha20-Poly1305 of RFC 8439). */
final class Keys {
    private static final int NONCE = 12;

    private Keys() {}

    static byte[] derived(byte[] secret, byte[] salt, String info) throws GeneralSecurityException {
        byte[] extracted = mac(salt.length == 0 ? new byte[32] : salt, secret);
        byte[] label = info.getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[label.length + 1];
        System.arraycopy(label, 0, block, 0, label.length);
        block[label.length] = 1;
        return mac(extracted, block);
    }

    static byte[] mac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    /** Under a key that is used once, so that the nonce may be zero. */
    static byte[] wrapped(byte[] key, byte[] secret) throws GeneralSecurityException {
        return encrypted(key, new byte[NONCE], secret, secret.length);
    }

    static byte[] encrypted(byte[] key, byte[] nonce, byte[] plain, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher.doFinal(plain, 0, length);
    }
}
