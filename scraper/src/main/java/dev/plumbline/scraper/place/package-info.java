/** Where on earth a name lies: countries, regions and cities, offline, from CLDR and a trimmed GeoNames. */
@NullMarked
package dev.plumbline.scraper.place;

import org.jspecify.annotations.NullMarked;
