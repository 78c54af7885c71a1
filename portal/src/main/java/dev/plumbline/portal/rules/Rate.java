package dev.plumbline.portal.rules;

/**
 * A share with the interval that the true one lies in, 95 times of 100.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Rate(int count, int of, double low, double high) {
    private static final double Z = 1.959964;

    /** Wilson's interval (1927): it holds for few answers and for none, where the plain one does not. */
    public static Rate of(int count, int of) {
        if (of == 0) {
            return new Rate(count, of, 0, 1);
        }
        double share = (double) count / of;
        double z2 = Z * Z;
        double middle = (share + z2 / (2 * of)) / (1 + z2 / of);
        double half = Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of));
        return new Rate(count, of, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** {@code 3 of 12 (9 to 53 %)}. */
    public String words() {
        return of == 0
                ? "none of none"
                : "%d of %d (%d to %d %%)".formatted(count, of, Math.round(low * 100), Math.round(high * 100));
    }
}
