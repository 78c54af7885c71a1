package dev.plumbline.portal.analysis;

/** A failure in a few words for the admin: its kind and the first line of what it says. */
final class Reasons {
    private static final int LENGTH = 200;

    private Reasons() {}

    static String of(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        String reason = failure.getClass().getSimpleName() + ": " + said;
        return reason.substring(0, Math.min(LENGTH, reason.length()));
    }
}
