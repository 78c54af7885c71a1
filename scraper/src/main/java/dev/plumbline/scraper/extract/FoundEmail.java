package dev.plumbline.scraper.extract;

/**
 * An e-mail address in a text.
 *
 * @param written the words on the page: {@code jane [at] host.example}
 * @param address as a mail program takes it: {@code jane@host.example}
 */
public record FoundEmail(String written, String address) {}
