package dev.plumbline.portal.integration;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose to be told by mail.
 *
 * @param zone where it is morning when the mail is written
 * @param sentAt when the last one was taken by the mail server or had nothing to say; null before the first
 * @param trouble why the last one was not sent; empty where it was
 */
public record Digest(
        UUID member,
        DigestRhythm rhythm,
        ZoneId zone,
        @Nullable Instant sentAt,
        String trouble) {
    /** From this hour on, where the member is. */
    public static final LocalTime MORNING = LocalTime.of(7, 0);

    boolean isDue(Instant now) {
        ZonedDateTime here = now.atZone(zone);
        boolean today = sentAt != null && sentAt.atZone(zone).toLocalDate().equals(here.toLocalDate());
        return rhythm.isOn(here.toLocalDate()) && !here.toLocalTime().isBefore(MORNING) && !today;
    }
}
