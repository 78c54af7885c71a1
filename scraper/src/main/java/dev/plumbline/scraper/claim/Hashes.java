package dev.plumbline.scraper.claim;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Base64;

/** Sets of 64-bit hashes as text: each hash in eight bytes, ascending, in base64. */
public final class Hashes {
    private Hashes() {}

    /** As text; the hashes ascend. */
    public static String text(long[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
        bytes.asLongBuffer().put(hashes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The hashes of a text that {@link #text} made, ascending. */
    public static long[] of(String text) {
        LongBuffer longs = ByteBuffer.wrap(Base64.getDecoder().decode(text)).asLongBuffer();
        long[] hashes = new long[longs.remaining()];
        longs.get(hashes);
        return hashes;
    }
}
