/** Benchmarks of the library: {@code ./mvnw -Pbench -Dbench=NAME}, a first look with {@code -Dbench.quick}. */
@NullMarked
package dev.plumbline.scraper.bench;

import org.jspecify.annotations.NullMarked;
