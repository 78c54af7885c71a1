package dev.plumbline.scraper.capture;

/**
 * A place on the web where people have accounts.
 *
 * @param id lower-kebab, stable: {@code github}; {@code web} for any other host
 * @param label as people say it: {@code GitHub}; the host itself for {@code web}
 */
public record Site(String id, String label) {}
