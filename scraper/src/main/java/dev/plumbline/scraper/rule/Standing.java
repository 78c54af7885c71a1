package dev.plumbline.scraper.rule;

/** How the statements of a finding stand to one another. */
public enum Standing {
    /** They say different things of one matter. */
    DIFFER,
    /** They say the same under two identities. */
    SAME,
    /** They stand one below the other and are counted or dated, not compared word by word. */
    BESIDE,
    /** One alone is asked about; where there are more, they say it again. */
    ALONE
}
