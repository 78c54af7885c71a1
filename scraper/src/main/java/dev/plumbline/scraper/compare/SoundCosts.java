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

    static {
        for (char a = 0; a < ASCII; a++) {
            ALONE[a] = (byte) units(Sound.alone(a, false));
            ALONE[ASCII + a] = (byte) units(Sound.alone(a, true));
            for (char b = 0; b < ASCII; b++) {
                INSTEAD[a * ASCII + b] = (byte) units(Sound.instead(a, b));
            }
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

    private static int units(double cost) {
        return (int) Math.round(cost * UNITS);
    }
}
