@NullMarked
package dev.plumbline.scraper.record;

import org.jspecify.annotations.NullMarked;
