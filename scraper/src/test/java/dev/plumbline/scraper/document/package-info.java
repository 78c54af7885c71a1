@NullMarked
package dev.plumbline.scraper.document;

import org.jspecify.annotations.NullMarked;
