@NullMarked
package dev.plumbline.scraper.observation;

import org.jspecify.annotations.NullMarked;
