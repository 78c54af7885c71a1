/** Fingerprints of pictures: the same picture is met again when it was cut, framed, mirrored, scaled or packed anew. */
@NullMarked
package dev.plumbline.scraper.fingerprint.picture;

import org.jspecify.annotations.NullMarked;
