package dev.plumbline.scraper.extract;

/** Keccak-256 with the padding that was proposed before SHA-3 was standardised, as Ethereum and Monero use it. */
final class Keccak {
    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private Keccak() {}

    /** The hash of 32 octets of a message shorter than 136. */
    static byte[] hash(byte[] message) {
        if (message.length >= RATE) {
            throw new IllegalArgumentException("One block only");
        }
        long[] state = new long[25];
        for (int i = 0; i < message.length; i++) {
            state[i / 8] ^= (message[i] & 0xffL) << (8 * (i % 8));
        }
        state[message.length / 8] ^= 1L << (8 * (message.length % 8));
        state[RATE / 8 - 1] ^= 1L << 63;
        permute(state);
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (state[i / 8] >>> (8 * (i % 8)));
        }
        return hash;
    }

    private static void permute(long[] state) {
        int shift = 1;
        for (int round = 0; round < ROUNDS; round++) {
            theta(state);
            rhoAndPi(state);
            chi(state);
            for (int j = 0; j <= 6; j++) {
                if ((shift & 1) == 1) {
                    state[0] ^= 1L << ((1 << j) - 1);
                }
                shift = shift << 1 ^ (shift >> 7) * 0x171;
            }
        }
    }

    private static void theta(long[] state) {
        long[] parity = new long[5];
        for (int i = 0; i < 25; i++) {
            parity[i % 5] ^= state[i];
        }
        for (int i = 0; i < 25; i++) {
            state[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }

    private static void rhoAndPi(long[] state) {
        long moved = state[1];
        for (int i = 0; i < LANES.length; i++) {
            long next = state[LANES[i]];
            state[LANES[i]] = Long.rotateLeft(moved, ROTATIONS[i]);
            moved = next;
        }
    }

    private static void chi(long[] state) {
        for (int row = 0; row < 25; row += 5) {
            long first = state[row];
            long second = state[row + 1];
            for (int i = 0; i < 5; i++) {
                long next = i == 4 ? first : state[row + i + 1];
                long afterNext = i == 3 ? first : i == 4 ? second : state[row + i + 2];
                state[row + i] ^= ~next & afterNext;
            }
        }
    }
}
