package dev.plumbline.scraper.capture;

/**
 * One account on one site, however its page is addressed.
 *
 * @param site the site's id
 * @param id the account's name or number there, lower case; for {@code web} the host, and the path where hosts are shared
 */
public record AccountKey(String site, String id) {
    @Override
    public String toString() {
        return site + "/" + id;
    }
}
