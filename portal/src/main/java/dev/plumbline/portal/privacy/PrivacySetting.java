package dev.plumbline.portal.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a team keeps people, and whom they may ask.
 *
 * @param inForce whether people are erased by themselves when their time is over
 * @param notShortlistedDays since they were last captured
 * @param dismissedDays since the last decision not to proceed
 * @param shortlistedDays since they came on a shortlist, while nothing is decided
 * @param engagedDays since the decision to proceed; null as long as nobody erases them
 * @param usRecords whether payments and shipments are kept apart for {@value #YEARS_APART} years
 * @param contact whom a person may ask, for the notice
 */
public record PrivacySetting(
        boolean inForce,
        int notShortlistedDays,
        int dismissedDays,
        int shortlistedDays,
        @Nullable Integer engagedDays,
        boolean usRecords,
        String contact) {
    /** 31 CFR 501.601, since 12 March 2025: ten years. */
    public static final int YEARS_APART = 10;

    /** What is proposed until an admin decides. */
    public static final PrivacySetting PROPOSED = new PrivacySetting(false, 30, 90, 180, null, false, "");

    /** Kinds of records that stay when their person goes. */
    List<String> keptApart() {
        return usRecords ? List.of("payment", "shipment") : List.of();
    }

    /** The longest period, in days. */
    public static final int LONGEST = 3650;

    /** Whether each period is from 1 day to {@value #LONGEST}. */
    public boolean isSound() {
        return sound(notShortlistedDays)
                && sound(dismissedDays)
                && sound(shortlistedDays)
                && (engagedDays == null || sound(engagedDays));
    }

    private static boolean sound(int days) {
        return days >= 1 && days <= LONGEST;
    }
}
