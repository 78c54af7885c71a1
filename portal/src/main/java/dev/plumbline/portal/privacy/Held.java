package dev.plumbline.portal.privacy;

import java.util.Locale;

/** What erasing a person reaches, or has to leave. */
public enum Held {
    ACCOUNTS("accounts"),
    CAPTURES("captured pages"),
    BODIES("stored page sources"),
    CLAIMS("claims read from them"),
    PASSAGES("passages of text"),
    FINGERPRINTS("fingerprints of text"),
    LAYOUTS("page layouts"),
    PICTURES("pictures, as hashes or pixels"),
    ARTEFACTS("contacts and accounts they link to"),
    EDGES("things shared with other people"),
    FINDINGS("findings about them"),
    FINDINGS_ELSEWHERE("findings about others that rest on their pages, withdrawn"),
    ANSWERS("answers to those findings, with their comments"),
    SHORTLIST_ENTRIES("shortlist entries"),
    RECORDS("rows of imported records"),
    INTERVIEWS("observations and verifications"),
    WATCH_HITS("matches with watchlists"),
    JUDGEMENTS("judgements of who is the same person"),
    UPLOADS("names of uploaded files and pages"),
    RECORDS_KEPT_APART("payments and shipments kept apart for ten years, as the law asks");

    private final String words;

    Held(String words) {
        this.words = words;
    }

    /** As a certificate names it: {@code shortlist-entries}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it, behind a number. */
    public String words() {
        return words;
    }
}
