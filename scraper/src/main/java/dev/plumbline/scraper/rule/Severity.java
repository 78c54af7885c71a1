package dev.plumbline.scraper.rule;

/** How much a finding matters before an offer. Never multiplied with {@link Confidence}. */
public enum Severity {
    NOTE,
    ASK,
    SETTLE
}
