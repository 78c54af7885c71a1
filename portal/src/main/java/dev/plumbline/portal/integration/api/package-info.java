/** Webhooks over HTTP. */
@NullMarked
package dev.plumbline.portal.integration.api;

import org.jspecify.annotations.NullMarked;
