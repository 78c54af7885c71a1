package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.fingerprint.picture.Picture;

/**
 * A picture that came with a page.
 *
 * @param url where the page has it from
 */
public record CapturedPicture(String url, Picture picture) {}
