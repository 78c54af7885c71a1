package dev.plumbline.portal.privacy;

import java.util.Locale;

/** What erasing a person reaches, or has to leave. */
public enum Held {
    ACCOUNTS,
    CAPTURES,
    BODIES,
    CLAIMS,
    PASSAGES,
    FINGERPRINTS,
    LAYOUTS,
    PICTURES,
    ARTEFACTS,
    EDGES,
    FINDINGS,
    FINDINGS_ELSEWHERE,
    ANSWERS,
    SHORTLIST_ENTRIES,
    RECORDS,
    INTERVIEWS,
    WATCH_HITS,
    JUDGEMENTS,
    UPLOADS,
    RECORDS_KEPT_APART;

    /** As a certificate names it: {@code shortlist-entries}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
