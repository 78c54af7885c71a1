package dev.plumbline.scraper.extract;

import java.util.Locale;

/** Segregated-witness addresses: Bech32 (BIP 173) for version 0, Bech32m (BIP 350) for the later ones. */
final class Bech32 {
    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;
    private static final int CHECK = 6;
    private static final int LONGEST = 90;

    private Bech32() {}

    /** Whether a word is an address with that part before its last 1, with the right checksum and a program of a right length. */
    static boolean isAddress(String word, String human) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean oneCase = word.equals(lower) || word.equals(word.toUpperCase(Locale.ROOT));
        int one = lower.lastIndexOf('1');
        if (!oneCase || word.length() > LONGEST || one != human.length() || !lower.startsWith(human)) {
            return false;
        }
        int[] values = new int[lower.length() - one - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALPHABET.indexOf(lower.charAt(one + 1 + i));
            if (values[i] < 0) {
                return false;
            }
        }
        return values.length > CHECK && isProgram(values, checksum(human, values));
    }

    /** The first value is the version, the others the program in groups of five bits. */
    private static boolean isProgram(int[] values, int checksum) {
        int version = values[0];
        int bits = (values.length - 1 - CHECK) * 5;
        int octets = bits / 8;
        boolean rightLength = version == 0 ? octets == 20 || octets == 32 : octets >= 2 && octets <= 40;
        int unused = bits % 8;
        int last = values[values.length - 1 - CHECK];
        boolean padded = unused < 5 && (last & ((1 << unused) - 1)) == 0;
        return version <= 16 && rightLength && padded && checksum == (version == 0 ? BECH32 : BECH32M);
    }

    private static int checksum(String human, int[] values) {
        int sum = 1;
        for (int i = 0; i < human.length(); i++) {
            sum = step(sum) ^ (human.charAt(i) >> 5);
        }
        sum = step(sum);
        for (int i = 0; i < human.length(); i++) {
            sum = step(sum) ^ (human.charAt(i) & 31);
        }
        for (int value : values) {
            sum = step(sum) ^ value;
        }
        return sum;
    }

    private static int step(int sum) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5;
        for (int i = 0; i < GENERATOR.length; i++) {
            if ((top >> i & 1) == 1) {
                next ^= GENERATOR[i];
            }
        }
        return next;
    }
}
