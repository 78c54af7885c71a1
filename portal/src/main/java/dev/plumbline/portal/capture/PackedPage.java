package dev.plumbline.portal.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A page's source as it is kept.
 *
 * @param sha256 of the source in UTF-8
 * @param bytes of the source in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record PackedPage(byte[] gzip, byte[] sha256, int bytes) {

    static PackedPage of(String html) {
        byte[] source = html.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(source.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(source);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source);
            return new PackedPage(packed.toByteArray(), hash, source.length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String unpack(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("A stored page cannot be unpacked", broken);
        }
    }
}
