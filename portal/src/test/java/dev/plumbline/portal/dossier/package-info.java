@NullMarked
package dev.plumbline.portal.dossier;

import org.jspecify.annotations.NullMarked;
