@NullMarked
package dev.plumbline.scraper.site;

import org.jspecify.annotations.NullMarked;
