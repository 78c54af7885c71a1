package dev.plumbline.scraper.fingerprint.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a picture is recognised by; nothing of what it shows can be told from it.
 *
 * @param sha256 of the file, lower-case hex
 * @param kept its views, the whole picture first
 * @param mirrored the same views of the mirrored picture
 * @param cuts the views that are asked for besides: a tenth cut off, anywhere
 */
public record Picture(String sha256, List<PictureHash> kept, List<PictureHash> mirrored, List<PictureHash> cuts) {

    public Picture {
        kept = List.copyOf(kept);
        mirrored = List.copyOf(mirrored);
        cuts = List.copyOf(cuts);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("A picture has at least one view");
        }
    }

    /** All views by which the same picture is searched among kept ones. */
    public List<PictureHash> asked() {
        return Stream.of(kept, mirrored, cuts).flatMap(List::stream).distinct().toList();
    }

    /** How alike it is to a kept one. */
    public PictureLikeness compare(String otherSha256, List<PictureHash> others) {
        if (sha256.equals(otherSha256)) {
            return new PictureLikeness(0, PictureVariant.SAME_FILE);
        }
        int whole = kept.getFirst().distance(others.getFirst());
        if (whole <= PictureLikeness.SAME) {
            return new PictureLikeness(whole, PictureVariant.RESIZED);
        }
        int flipped = mirrored.getFirst().distance(others.getFirst());
        if (flipped <= PictureLikeness.SAME) {
            return new PictureLikeness(flipped, PictureVariant.MIRRORED);
        }
        int cut = Math.min(least(kept, others), least(cuts, others));
        int both = least(mirrored, others);
        return both < cut
                ? new PictureLikeness(both, PictureVariant.MIRRORED)
                : new PictureLikeness(cut, PictureVariant.CROPPED);
    }

    /** Hashes in bytes, as they are kept. */
    public static byte[] pack(List<PictureHash> hashes) {
        ByteBuffer out = ByteBuffer.allocate(hashes.size() * PictureHash.BYTES);
        hashes.forEach(hash -> hash.put(out));
        return out.array();
    }

    /** The hashes that {@link #pack} packed. */
    public static List<PictureHash> unpack(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<PictureHash> hashes = new ArrayList<>();
        while (in.remaining() >= PictureHash.BYTES) {
            hashes.add(PictureHash.get(in));
        }
        return hashes;
    }

    private static int least(List<PictureHash> left, List<PictureHash> right) {
        return left.stream()
                .flatMapToInt(one -> right.stream().mapToInt(one::distance))
                .min()
                .orElse(PictureHash.BITS);
    }
}
