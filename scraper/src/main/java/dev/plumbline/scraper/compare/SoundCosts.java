package dev.plumbline.scraper.compare;

/** What {@link Sound} says that letters cost, in whole twentieths: asked some thousand times a search. */
final class SoundCosts {
    static final int TURNED = units(Sound.TURNED);

    /** Of a letter that is no sound, as it was not folded. */
    private static final int OTHER = units(1);

    private static final double UNITS = 20;
    private static final double ROUNDING = 1e-6;
    private static final int ASCII = 0x80;
    private static final byte[] INSTEAD = new byte[ASCII * ASCII];
    private static final byte[] ALONE = new byte[2 * ASCII];

    /** By sound and what may be spent, which letters may stand in its place; and those that may be alone: as bits. */
    private static final long[] WHICH_INSTEAD = new long[ASCII * (OTHER + 1)];

    private static final long[] WHICH_ALONE = new long[2 * (OTHER + 1)];

    static {
        for (char a = 0; a < ASCII; a++) {
            ALONE[a] = (byte) units(Sound.alone(a, false));
            ALONE[ASCII + a] = (byte) units(Sound.alone(a, true));
            for (char b = 0; b < ASCII; b++) {
                INSTEAD[a * ASCII + b] = (byte) units(Sound.instead(a, b));
                note(WHICH_INSTEAD, a, INSTEAD[a * ASCII + b], b);
            }
            note(WHICH_ALONE, 0, ALONE[a], a);
            note(WHICH_ALONE, 1, ALONE[ASCII + a], a);
        }
    }

    private SoundCosts() {}

    /** The greatest whole number of units that is not above a cost. */
    static int floor(double cost) {
        return (int) (cost * UNITS + ROUNDING);
    }

    /** A letter that the other spelling does not have. */
    static int alone(char letter, boolean unvowelled) {
        return letter < ASCII ? ALONE[unvowelled ? ASCII + letter : letter] : OTHER;
    }

    /** One letter in the place of another. */
    static int instead(char one, char other) {
        if ((one | other) < ASCII) {
            return INSTEAD[one * ASCII + other];
        }
        return one == other ? 0 : OTHER;
    }

    /** Letters that cost no more than this in the place of a sound: each is the bit of its code modulo 64, and others may have it. */
    static long whichInstead(char sound, int most) {
        if (most >= OTHER) {
            return -1;
        }
        return sound < ASCII ? WHICH_INSTEAD[sound * (OTHER + 1) + most] : 1L << sound;
    }

    /** Letters that cost no more than this where the other spelling does not have them, as bits. */
    static long whichAlone(boolean unvowelled, int most) {
        return most >= OTHER ? -1 : WHICH_ALONE[(unvowelled ? OTHER + 1 : 0) + most];
    }

    private static void note(long[] which, int row, int cost, char letter) {
        for (int most = cost; most <= OTHER; most++) {
            which[row * (OTHER + 1) + most] |= 1L << letter;
        }
    }

    private static int units(double cost) {
        return (int) Math.round(cost * UNITS);
    }
}
