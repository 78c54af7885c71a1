package dev.plumbline.portal.reuse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edge as it is kept, without what it shows.
 *
 * @param captureA the capture that its evidence on that side stands on
 * @param pageA the canonical address of that page
 */
record StoredEdge(
        EdgeKey key,
        UUID captureA,
        UUID captureB,
        String pageA,
        String pageB,
        String shared,
        Instant foundAt,
        boolean foundFromA,
        boolean foundFromB,
        boolean agencyA,
        boolean agencyB,
        boolean dismissed,
        @Nullable UUID cluster) {
    /** Whether it says of this side what a check of that side's candidate found again. */
    boolean says(FoundEdge found, boolean throughAgency) {
        boolean known = found.fromA() ? foundFromA && agencyA == throughAgency : foundFromB && agencyB == throughAgency;
        return known
                && captureA.equals(found.evidenceA().capture())
                && captureB.equals(found.evidenceB().capture());
    }
}
