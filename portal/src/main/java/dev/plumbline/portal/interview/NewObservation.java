package dev.plumbline.portal.interview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw, before it is kept.
 *
 * @param topic the library's id of what was asked
 * @param choice the library's id of what was picked
 * @param times how often, from 1
 * @param at when it was seen; null for now
 * @param secondObserver another member who saw it too
 * @param accommodation whether an accommodation was agreed on
 */
public record NewObservation(
        String topic,
        String choice,
        int times,
        @Nullable Instant at,
        @Nullable UUID secondObserver,
        boolean accommodation,
        @Nullable String note) {}
