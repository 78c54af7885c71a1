@NullMarked
package dev.plumbline.scraper.extract;

import org.jspecify.annotations.NullMarked;
