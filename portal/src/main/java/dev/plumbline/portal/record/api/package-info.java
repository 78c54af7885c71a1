/** Imports of records over HTTP. */
@NullMarked
package dev.plumbline.portal.record.api;

import org.jspecify.annotations.NullMarked;
