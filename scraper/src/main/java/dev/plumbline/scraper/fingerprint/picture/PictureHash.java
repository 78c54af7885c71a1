package dev.plumbline.scraper.fingerprint.picture;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 256 bits of a picture: its slow waves, each stronger or weaker than the median of them. After PDQ (Meta, 2019).
 */
public record PictureHash(long a, long b, long c, long d) {
    private static final HexFormat HEX = HexFormat.of();

    /** Bits of a hash. */
    public static final int BITS = 256;

    /** Bytes of a hash. */
    public static final int BYTES = BITS / 8;

    /** In how many bits two hashes differ, 0 to 256; about 128 for pictures that have nothing in common. */
    public int distance(PictureHash other) {
        return Long.bitCount(a ^ other.a)
                + Long.bitCount(b ^ other.b)
                + Long.bitCount(c ^ other.c)
                + Long.bitCount(d ^ other.d);
    }

    /** As {@value #BITS} bits in lower-case hexadecimal digits. */
    public String hex() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        put(bytes);
        return HEX.formatHex(bytes.array());
    }

    /** A hash as {@link #hex} writes it, in either case; empty where the text is none. */
    public static Optional<PictureHash> parse(String hex) {
        boolean whole = hex.length() == 2 * BYTES && hex.chars().allMatch(HexFormat::isHexDigit);
        return whole ? Optional.of(get(ByteBuffer.wrap(HEX.parseHex(hex)))) : Optional.empty();
    }

    /** Puts the {@value #BYTES} bytes of the hash. */
    public void put(ByteBuffer out) {
        out.putLong(a).putLong(b).putLong(c).putLong(d);
    }

    /** Takes what {@link #put} put. */
    public static PictureHash get(ByteBuffer in) {
        return new PictureHash(in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }
}
