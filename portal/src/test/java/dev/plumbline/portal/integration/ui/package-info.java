/** Promises of the Integrations screen. */
@NullMarked
package dev.plumbline.portal.integration.ui;

import org.jspecify.annotations.NullMarked;
