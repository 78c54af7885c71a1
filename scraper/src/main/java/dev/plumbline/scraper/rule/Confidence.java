package dev.plumbline.scraper.rule;

/** How surely the pages say it. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
