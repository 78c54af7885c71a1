package dev.plumbline.scraper.fingerprint.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads pictures. A hostile file costs no more than an ordinary one, and a broken file is a reason, not a failure. */
public final class Pictures {
    private Pictures() {}

    /** What a JPEG, PNG, GIF (its first frame) or WebP file is recognised by. */
    public static PictureReading read(byte[] file) {
        try {
            Luminance picture = PictureDecoder.decode(file);
            Plainness.check(picture);
            return new PictureReading.Read(hashed(file, picture));
        } catch (PictureRefused refused) {
            return new PictureReading.Refused(String.valueOf(refused.getMessage()));
        }
    }

    /** Whether a file begins as a picture of a kind that is read. */
    public static boolean isPicture(byte[] file) {
        return PictureFormat.of(file).isPresent();
    }

    private static Picture hashed(byte[] file, Luminance picture) {
        List<PictureHash> kept = new ArrayList<>();
        List<PictureHash> mirrored = new ArrayList<>();
        for (Part part : Views.kept(picture)) {
            Waves waves = Waves.of(picture, part);
            kept.add(waves.hash());
            mirrored.add(waves.mirrored().hash());
        }
        List<PictureHash> cuts = Views.asked(picture).stream()
                .map(part -> Waves.of(picture, part).hash())
                .toList();
        return new Picture(sha256(file), kept, mirrored, cuts);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
