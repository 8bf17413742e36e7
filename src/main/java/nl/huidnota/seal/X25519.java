package nl.huidnota.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/** Agreement on a secret over Curve25519 (RFC 7748), with public keys as their 32 bytes. */
final class X25519 {
    static final int SIZE = 32;

    private X25519() {}

    static KeyPair newPair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("X25519").generateKeyPair();
    }

    static PublicKey key(byte[] share) {
        byte[] bigEndian = reversed(share);
        bigEndian[0] &= 0x7f;
        try {
            return KeyFactory.getInstance("X25519")
                    .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, bigEndian)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has X25519", e);
        }
    }

    static byte[] share(PublicKey key) {
        byte[] bigEndian = ((XECPublicKey) key).getU().toByteArray();
        byte[] share = new byte[SIZE];
        for (int i = 0; i < Math.min(SIZE, bigEndian.length); i++) {
            share[i] = bigEndian[bigEndian.length - 1 - i];
        }
        return share;
    }

    static byte[] agree(KeyPair mine, PublicKey theirs) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(mine.getPrivate());
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    /** Not one of the few points that make every agreed secret zero. */
    static boolean isUsable(byte[] share) {
        if (share.length != SIZE) {
            return false;
        }
        try {
            return !Arrays.equals(agree(newPair(), key(share)), new byte[SIZE]);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
