@NullMarked
package dev.plumbline.scraper.capture;

import org.jspecify.annotations.NullMarked;
