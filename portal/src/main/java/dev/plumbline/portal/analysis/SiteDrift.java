package dev.plumbline.portal.analysis;

import java.time.Instant;
import java.util.UUID;

/**
 * What an adapter requires of every profile of its site and did not find.
 *
 * @param site as people say it
 * @param version of the library that read the pages
 * @param wanted the CSS query that found nothing
 * @param pages how many pages of the site that version read, and how many lacked this
 * @param lately the same for pages captured in the last {@value DriftRepository#WINDOW_DAYS} days
 * @param before the same for as many days before those
 * @param now the same for all pages as the running version reads them
 * @param first when the first page that lacked it was captured
 * @param last when the newest was
 * @param example the newest
 */
public record SiteDrift(
        String site,
        String version,
        String wanted,
        Share pages,
        Share lately,
        Share before,
        Share now,
        Instant first,
        Instant last,
        UUID example) {

    /** Pages that lacked something, of pages read. */
    public record Share(int missed, int read) {}
}
