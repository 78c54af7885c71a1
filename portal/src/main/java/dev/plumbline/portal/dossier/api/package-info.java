/** Dossiers over HTTP. */
@NullMarked
package dev.plumbline.portal.dossier.api;

import org.jspecify.annotations.NullMarked;
