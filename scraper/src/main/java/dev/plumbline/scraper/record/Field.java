package dev.plumbline.scraper.record;

import java.util.Locale;

/** What a column can hold. */
public enum Field {
    /** When; of a period, its beginning. */
    TIME,
    /** When a meeting or an engagement ends. */
    UNTIL,
    /** Whose row it is: the account in that system, or the contractor's number. */
    SUBJECT,
    /** The person's name. */
    NAME,
    IP,
    /** A network's number: {@code 64496} or {@code AS64496}. */
    NETWORK_NUMBER,
    NETWORK_NAME,
    PROXY,
    HOSTING,
    /** City, region and country in one cell. */
    LOCATION,
    CITY,
    REGION,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    DEVICE,
    MANAGED,
    USER_AGENT,
    SESSION,
    FACTOR,
    /** What happened: {@code login_success}, {@code user.session.start}. */
    EVENT,
    /** How it ended: {@code SUCCESS}, an error code. */
    RESULT,
    PAYEE,
    METHOD,
    ACCOUNT,
    AMOUNT,
    CURRENCY,
    REFERENCE,
    NUMBER,
    ITEM,
    SHIP_TO,
    ADDRESS_TYPE,
    STATUS,
    HOST,
    PRODUCT,
    VERSION,
    PUBLISHER,
    UID,
    TITLE,
    ACCEPTED,
    /** The name of who vouches. */
    CONTACT,
    ORGANISATION,
    EMAIL,
    PHONE,
    RELATION,
    REFERRED_BY,
    /** The address on the papers. */
    ADDRESS,
    ZONE;

    /** In words: {@code address type}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
