package dev.plumbline.portal.admin;

import java.time.Duration;

/**
 * How the portal is.
 *
 * @param version of the portal's library of sites and rules
 * @param database version of PostgreSQL
 * @param answered how long the database took for a question
 * @param databaseBytes its size
 * @param memoryUsed bytes of the heap in use
 * @param memoryMost bytes that it may take
 * @param up since the portal was started
 * @param quarantined pages of this team
 */
public record SystemState(
        String version,
        String database,
        Duration answered,
        long databaseBytes,
        long memoryUsed,
        long memoryMost,
        Duration up,
        Queue queue,
        long quarantined) {}
