@NullMarked
package dev.plumbline.scraper.archive;

import org.jspecify.annotations.NullMarked;
