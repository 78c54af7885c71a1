/** Promises of integrations. */
@NullMarked
package dev.plumbline.portal.integration;

import org.jspecify.annotations.NullMarked;
