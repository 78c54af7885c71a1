package dev.plumbline.portal.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deed. */
public record AuditEntry(
        long no, Instant at, @Nullable UUID member, String action, String subject, SortedMap<String, String> details) {

    /** SHA-256 of the previous hash and each field behind its length, so that no two entries spell the same bytes. */
    byte[] hash(byte[] previous) {
        MessageDigest digest = sha256();
        put(digest, previous);
        put(digest, Long.toString(no));
        put(digest, at.toString());
        put(digest, String.valueOf(member));
        put(digest, action);
        put(digest, subject);
        details.forEach((name, value) -> {
            put(digest, name);
            put(digest, value);
        });
        return digest.digest();
    }

    private static void put(MessageDigest digest, String field) {
        put(digest, field.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(MessageDigest digest, byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
