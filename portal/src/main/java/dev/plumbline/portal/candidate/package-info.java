/** Profiles, and which of them are one person. */
@NullMarked
package dev.plumbline.portal.candidate;

import org.jspecify.annotations.NullMarked;
