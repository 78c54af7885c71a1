/** The library: read a capture, check a dossier. No Spring, no SQL, no clock, no socket, no state. */
@NullMarked
package dev.plumbline.scraper;

import org.jspecify.annotations.NullMarked;
