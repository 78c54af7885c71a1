/** Invented profile pages in layouts that no adapter knows, and how much of them is read: a command and a floor. */
@NullMarked
package dev.plumbline.scraper.generated;

import org.jspecify.annotations.NullMarked;
