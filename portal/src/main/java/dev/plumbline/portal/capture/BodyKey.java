package dev.plumbline.portal.capture;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bit that seals by AES-GCM (NIST SP 800-38D): a nonce of 12 bytes, then the words and their tag of 16 bytes. */
final class BodyKey {
    /** Bytes of a key. */
    static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    BodyKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("A body key has %d bytes".formatted(LENGTH));
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The bytes of a new key. */
    static byte[] fresh() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Seals bytes for one capture: under another one's id they do not open. */
    byte[] seal(UUID capture, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, capture, nonce);
            return ByteBuffer.allocate(NONCE + cipher.getOutputSize(plain.length))
                    .put(nonce)
                    .put(cipher.doFinal(plain))
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Opens what was sealed for a capture.
     *
     * @throws IllegalStateException where the key is another one, or a byte was changed
     */
    byte[] open(UUID capture, byte[] sealed) {
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, capture, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(
                    "A stored page cannot be opened: the data folder's body-key is not the one it was sealed with",
                    wrong);
        }
    }

    private Cipher cipher(int mode, UUID capture, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(capture.getMostSignificantBits())
                .putLong(capture.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
