@NullMarked
package dev.plumbline.scraper.fingerprint.picture;

import org.jspecify.annotations.NullMarked;
