/** Pure comparators: agree, compatible, differ or cannot tell, each with its reason. */
@NullMarked
package dev.plumbline.scraper.compare;

import org.jspecify.annotations.NullMarked;
