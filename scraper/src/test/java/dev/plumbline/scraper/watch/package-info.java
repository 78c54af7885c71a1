@NullMarked
package dev.plumbline.scraper.watch;

import org.jspecify.annotations.NullMarked;
