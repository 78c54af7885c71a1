/** What other systems may do and are told: service tokens and signed webhooks. */
@NullMarked
package dev.plumbline.portal.integration;

import org.jspecify.annotations.NullMarked;
