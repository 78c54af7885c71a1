package dev.plumbline.scraper.observation;

/** How much it takes before an observation is asked about. */
public enum Weight {
    /** Nothing to ask about: it went as agreed, or is a status. */
    PLAIN,
    /** Happens to everybody now and then: asked about when it comes more than once. */
    SOFT,
    /** Asked about when seen once. */
    FIRM
}
