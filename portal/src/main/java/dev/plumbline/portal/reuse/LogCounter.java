package dev.plumbline.portal.reuse;

/**
 * A count in one byte: exact up to {@value #EXACT}, then in steps of about six per cent, up to some ten million. Which
 * step a single count makes is told by chance in the usual form (Morris, 1978); here a batch is added at once, so the
 * fraction that is left over is told by the shingle's own bits and a recount gives the same.
 */
final class LogCounter {
    private static final int EXACT = 32;
    private static final double GROWTH = 1.06;
    private static final int[] VALUES = values();

    private LogCounter() {}

    /** The count that a byte stands for. */
    static int count(byte counter) {
        return VALUES[Byte.toUnsignedInt(counter)];
    }

    /** The byte after some more, from a byte and the bits that decide a fraction. */
    static byte add(byte counter, int more, long bits) {
        int at = Byte.toUnsignedInt(counter);
        long wanted = (long) VALUES[at] + more;
        while (at < VALUES.length - 1 && VALUES[at + 1] <= wanted) {
            at++;
        }
        if (at < VALUES.length - 1) {
            double fraction = (double) (wanted - VALUES[at]) / (VALUES[at + 1] - VALUES[at]);
            double chance = (bits >>> 11) * 0x1.0p-53;
            at += chance < fraction ? 1 : 0;
        }
        return (byte) at;
    }

    private static int[] values() {
        int[] values = new int[256];
        for (int i = 1; i < values.length; i++) {
            values[i] = i <= EXACT ? i : Math.max(values[i - 1] + 1, (int) Math.min(1e9, values[i - 1] * GROWTH));
        }
        return values;
    }
}
