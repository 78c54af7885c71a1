/** Rows from the employer's own systems: sign-ins, payments, shipments, software, meetings and contacts of references. */
@NullMarked
package dev.plumbline.scraper.record;

import org.jspecify.annotations.NullMarked;
