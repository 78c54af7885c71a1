package dev.plumbline.scraper.record;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * An address as two unsigned halves; an IPv4 address is the IPv6 address that maps it. Nothing is looked up.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record IpAddress(long high, long low) implements Comparable<IpAddress> {
    private static final int LONGEST = 45;
    private static final long MAPPED = 0xFFFF_0000_0000L;
    private static final int V4_BITS = 32;
    private static final int BITS = 128;
    private static final int HALF = 64;

    /** Empty where the text is no address in figures. */
    public static Optional<IpAddress> parse(String text) {
        String plain = text.strip();
        boolean v6 = plain.indexOf(':') >= 0;
        boolean figures =
                !plain.isEmpty() && plain.length() <= LONGEST && plain.chars().allMatch(IpAddress::isFigure);
        if (!figures || (!v6 && plain.chars().filter(c -> c == '.').count() != 3)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(InetAddress.ofLiteral(plain)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The first and the last address of {@code 192.0.2.0/24}; empty where it is no range. */
    public static Optional<IpAddress[]> range(String cidr) {
        int slash = cidr.indexOf('/');
        String base = slash < 0 ? cidr : cidr.substring(0, slash);
        Optional<IpAddress> address = parse(base);
        int width = base.indexOf(':') >= 0 ? BITS : V4_BITS;
        int bits = slash < 0 ? width : bits(cidr.substring(slash + 1).strip(), width);
        return bits < 0
                ? Optional.empty()
                : address.map(a ->
                        new IpAddress[] {a.masked(BITS - width + bits, false), a.masked(BITS - width + bits, true)});
    }

    @Override
    public int compareTo(IpAddress other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    private IpAddress masked(int bits, boolean ones) {
        long h = mask(high, Math.min(HALF, bits), ones);
        long l = mask(low, Math.max(0, bits - HALF), ones);
        return new IpAddress(h, l);
    }

    private static long mask(long half, int bits, boolean ones) {
        long rest = bits == HALF ? 0 : -1L >>> bits;
        return ones ? half | rest : half & ~rest;
    }

    private static int bits(String text, int width) {
        boolean number = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int bits = number ? Integer.parseInt(text) : -1;
        return bits <= width ? bits : -1;
    }

    private static IpAddress of(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet6Address
                ? new IpAddress(bytes.getLong(), bytes.getLong())
                : new IpAddress(0, MAPPED | Integer.toUnsignedLong(bytes.getInt()));
    }

    private static boolean isFigure(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    }
}
