package dev.plumbline.scraper.observation;

/** What several choices are about together: one rule asks about each. */
public enum Matter {
    MEETING,
    OTHER_PERSON,
    OTHER_ACCOUNTS,
    PAPERS,
    ANOTHER_ACCOUNT,
    LEAVING,
    PAYMENT,
    AVAILABILITY,
    COLD_CONTACT,
    DELIVERY,
    PASSED_ON
}
