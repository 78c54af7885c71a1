package dev.plumbline.scraper.capture;

/**
 * One account on one site, however its page is addressed.
 *
 * @param site the site's id
 * @param id the account's name or number there, lower case; for {@code web} the host, and the path where hosts are shared
 */
public record AccountKey(String site, String id) {
    /** The account's name alone: on the open web the last part of its address. */
    public String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return site + "/" + id;
    }
}
