@NullMarked
package dev.plumbline.scraper.place;

import org.jspecify.annotations.NullMarked;
