/** Dossiers to take along: what was checked, what did not line up, what people answered and decided, with its hashes. */
@NullMarked
package dev.plumbline.portal.dossier;

import org.jspecify.annotations.NullMarked;
